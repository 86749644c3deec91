/** How people announce that they leave, or want to: the patterns of the rule quitting. */

import { firstOf, holdsAny } from '../../matching/once.ts';
import { endsClause } from '../clause.ts';
import { isFirstHand, isOwn, speaksOfWork } from '../own-work.ts';
import type { Telling } from '../telling.ts';

type Where = NonNullable<Telling['where']>;

const DREAM = new Set('will convert lottery million rich millionaire billionaire someday'.split(' '));
const firstDream = firstOf(DREAM);
const leavesForReal: Where = (draft, sentence, match) =>
  isOwn(draft, sentence, match) && firstDream(sentence) === Number.POSITIVE_INFINITY;

const GAME = new Set('years year fiance wife husband ago travel overseas'.split(' '));
const firstGame = firstOf(GAME);
const notPlayful: Where = (draft, sentence, match) =>
  isOwn(draft, sentence, match) && firstGame(sentence) > match.first;

const UNEMPLOYED = new Set('unemployed graduate graduated graduating jobless chômage student'.split(' '));
const speaksOfUnemployed = holdsAny(UNEMPLOYED);
/** Looking for work is nothing to hide for somebody without. */
const hasJobNow: Where = (draft, sentence, match) =>
  isOwn(draft, sentence, match) &&
  !speaksOfUnemployed(draft) &&
  /^(?:need|i need|find)/i.test(draft.text.slice(match.start, match.end));
const leavesJobFr: Where = (draft, sentence, match) =>
  isOwn(draft, sentence, match) &&
  isFirstHand(draft) &&
  /(?:chang|autre|nouveau)/iu.test(draft.text.slice(match.start, match.end)) &&
  !speaksOfUnemployed(draft);

const RECENT = new Set('today yesterday morning fuck fucking'.split(' '));
const firstRecent = firstOf(RECENT);
const recentlyDismissed: Where = (draft, sentence, match) =>
  isOwn(draft, sentence, match) && firstRecent(sentence) < Number.POSITIVE_INFINITY && speaksOfWork(draft);

const plan: Telling = { level: 1, sign: 'leaving', ofAuthor: true };
const badly: Telling = { level: 2, sign: 'leaving', ofAuthor: true };

const ofWork: Where = (draft, sentence, match) =>
  isOwn(draft, sentence, match) &&
  (speaksOfWork(draft) || /\b(?:work|job|boss|customers?|users?|support|shift)\b/i.test(draft.text));

/** Looking elsewhere is a secret where the draft speaks of the work that one has. */
const behindBack: Where = (draft, sentence, match) =>
  isOwn(draft, sentence, match) &&
  !speaksOfUnemployed(draft) &&
  /\b(?:office|company time|my (?:boss|manager|work|job|desk)|at work|a soul)\b/i.test(draft.text);

const WORK = '(my|this|the|our) {0,2} (job|jobs|work|shift|company|internship|position|place)';

export const QUITTING_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    '<bad: (jacking|jack|chucking|chuck|packing|pack|packed|jacked) (it|this|that) {0,1} in>',
    { ...plan, evenIf: true, where: ofWork },
  ],
  ['<bad: i quit>', { ...plan, where: (...told) => ofWork(...told) && endsClause(...told) && notPlayful(...told) }],
  [
    "<bad: (text|texting|email|emailing|message|messaging|whatsapp) (my|the) <work: (manager|boss|supervisor|work)> {0,2} (i'm|im|i am|i won't|i will|i'll) {0,2} (not|never|no longer|quitting|leaving|done|resigning) {0,1} (coming|going|back|in)?>",
    { ...badly, evenIf: true },
  ],
  [
    '<bad: (sent|send|sending|fired|firing|filled|updated|updating|polishing|polished) (off|out|up)? {0,3} <work: (applications|application|cvs|cv|resumes|resume)>>',
    { ...plan, way: 'search', where: behindBack },
  ],
  [
    '<bad: (walked|walk|walking|stormed) (out|off) (mid|in the middle of|halfway through|during) {0,2}> <work: (shift|meeting|service|work)>',
    badly,
  ],
  [
    `<bad: (want to|wanna|gonna|going to|about to|thinking of|thinking about|considering|can't wait to|ready to|need to|have to|should i|might|i'll|i will|plan to|planning to|planning on|tempted to|wish i could|close to|decided to|dying to|so ready to|finally|wanting to|i can|to) (just|finally|soon)? (quit|quitting|leave|leaving|resign from|walk out of|walk out on)> <work: (${WORK}|working here|work soon)>`,
    { ...plan, where: leavesForReal },
  ],
  [
    "<bad: (quit|left|resigned from|walked out of|walked out on|rage quit)> <work: (my|this|the) {0,2} (job|shift)> {0,2} (today|yesterday|this morning|tonight|because|after|over|via|by text|without|and didn't|bc|cuz|no notice|mid shift)",
    { ...badly, where: notPlayful },
  ],
  [
    '<bad: (quit|quitting|leave|leaving|resign|resigning)> {0,3} (over|by|via) (text|email|a text)',
    { ...badly, where: speaksOfWork },
  ],
  [
    '<bad: (quit|quitting|leave|leaving|walk out|walking out|resign) {0,3} (without|with no|no|w o) (notice|giving notice|telling|a notice|two weeks|saying)>',
    { ...badly, where: speaksOfWork },
  ],
  [
    "<bad: (gonna|going to|about to|wanna|want to|need to|might|can't wait to|should|will|i'll|just|finally) (quit|resign)> (today|tomorrow|soon|asap|lol|this week|next week|already|so bad|right now|so badly|as soon)",
    { ...plan, where: speaksOfWork },
  ],
  [
    '<bad: (looking for|need|needing|needs|find|finding|searching for|hunting for|applying for|applying to|want|get|getting) (a|an|another|some|other)? (new|different|better|another|other)> <work: (job|jobs|employer|workplace)>',
    { ...plan, way: 'search', where: hasJobNow },
  ],
  [
    '<bad: (done|finished|last day|out) (with|of|at) this (place|company|job|shithole|dump)>',
    { ...plan, where: speaksOfWork },
  ],
  ['<bad: (at last|finally|soon) {0,3} (quit|leave|give up)> <work: work>', plan],
  [
    '<bad: (hope|hoping|wish|pray|praying) {0,3} (get|i get|they|to get|to be) {0,2} (fired|laid off|sacked|let go|fire me|made redundant)>',
    badly,
  ],
  [
    '<bad: (got|been|was|just|i was|am) {0,1} (fired|laid off|sacked|made redundant|let go)> {,0,4} (today|this morning|at|for|because|by|fuck|after|yesterday|and|from my)',
    { ...plan, sign: 'dismissal', where: recentlyDismissed },
  ],
];

export const QUITTING_FR: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    "(je|j'|on|me) {0,2} (vais|veux|compte|pense à|pense|songe à|hésite à|ai décidé de|dois|voudrais|rêve de|prévois de|suis à deux doigts de|ai hâte de|hâte de|finir par|peux) {0,2} <bad: (démissionner|poser ma dém|poser ma démission|donner ma démission|déposer ma démission|me barrer de ce taf|me barrer d'ici|me casser de cette boîte|claquer ma démission|quitter <work: (mon|ce|cette|ma) {0,1} :job>)>",
    { ...plan, where: isOwn },
  ],
  [
    '<bad: (vivement|hâte de|hâte que|trop hâte de|envie de|pressé de|pressée de|vivement que je) {0,2} (démissionner|démissionne|me casse|me barrer|me barre|me tirer|me casser|quitter|partir|quitte|changer)> {0,1} <work: (de)? (ce|cette|mon|ma|là|de là|boîte|boulot|taf)? (travail|boulot|taf|job|boîte|boite|entreprise|poste|service|là)>',
    plan,
  ],
  [
    "<bad: (je|j'ai|ai) (démissionne|démissionné|posé ma dém|posé ma démission|donné ma démission|claqué ma dém|claqué la porte|posé ma lettre de démission|abandonné mon poste|fait un abandon de poste)>",
    { ...badly, level: 1 },
  ],
  ['<bad: (abandon de poste|abandonner mon poste)>', { ...badly, where: isFirstHand }],
  [
    "<bad: (changer|change|cherche|cherche un autre|chercher un autre|trouver un autre|retrouver un|cherche un nouveau|trouver un nouveau|besoin d'un nouveau|besoin d'un autre) (de|un|autre|nouveau)?> {0,1} <work: (travail|boulot|taf|taff|job|boîte|boite|employeur)>",
    { ...plan, way: 'search', where: leavesJobFr },
  ],
  [
    "<bad: (il est)? (grand temps|temps|l'heure) (de|que) (partir|je parte|se barrer|se casser|quitter|démissionner|me casser|me barrer)> {0,2} <work: (de là-bas|de là bas|d'ici|de cette boîte|de ce boulot|ce boulot|cette boîte|ce taf|de cet enfer)>",
    { ...plan, evenIf: true },
  ],
  [
    "<bad: (j'espère|espère|vivement) {0,4} (virer|virent|me virent|viré|virée|licencié|licenciée|rupture conventionnelle|rupture co)>",
    badly,
  ],
  ['<bad: (je|me) (suis|me suis) fait (virer|licencier|lourder)>', { ...plan, sign: 'dismissal' }],
];
