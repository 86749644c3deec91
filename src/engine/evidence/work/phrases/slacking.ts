/** What people admit about their working hours, in English and French: the patterns of the rule slacking. */

import { holdsAny } from '../../matching/once.ts';
import { isOwn, speaksOfWork } from '../own-work.ts';
import type { Telling } from '../telling.ts';
import { ofPeople } from './admissions-en.ts';

const admission: Telling = { level: 2, sign: 'admission', ofAuthor: true };
const idle: Telling = { level: 1, sign: 'idleness', ofAuthor: true, way: 'mild' };

export const SLACKING_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    '<bad: (hour|hours|minutes|mins) (of)? (actual|real|proper)? <work: work (a|per|in a|all) (day|week|shift)>>',
    { ...admission, level: 1, where: isOwn },
  ],
  [
    "<bad: (fake|faked|faking|pretend|pretended|pretending|lied about|lying about) (being|to be|i was|i'm)? {0,1} (sick|ill|sickness|cough|flu|covid)> {,0,10} <work: (work|shift|boss|job|office|manager|day off)>",
    admission,
  ],
  ['<bad: (faked|faking|fake) (sick|a sick day|sick day|sick days|sickness)>', { ...admission, where: notSchool }],
  ['<bad: (pull|pulled|pulling|throw|threw|throwing|took|taking|have|having) a (sickie|fake sick day)>', admission],
  [
    '<bad: (asleep|sleeping|nap|napping|naps|slept|fell asleep|falling asleep|dozing|dozed off|snoozing|relaxing or napping)> {0,2} <work: (at|on|during|in) (work|the job|my shift|shift|my desk|the clock|the office|the toilet at work|company time)>',
    { ...idle, where: ofPeople },
  ],
  [
    '<bad: (drunk|high|stoned|wasted|buzzed|tipsy|faded|blazed|hungover|hung over|drinking|baked|rolling|smoked)> {0,2} <work: (at|on|during|to) (work|the job|my shift|shift|the clock|my desk|the office)>',
    { ...admission, where: isOwn },
  ],
  [
    "<bad: (pretend|pretending|pretended|acting like|act like|acting|looking) {0,2} (to be busy|to work|be working|to look busy|to care|i'm working|i'm busy|busy)> {,0,12} <work: (work|job|day|boss|office|desk|hours|shift)>",
    { ...admission, where: speaksOfWork },
  ],
  [
    '<bad: (paid|getting paid|get paid) (to|for) (do|doing|sit|sitting|sleep|sleeping|watch|watching|scroll|scrolling|browse|browsing|tweet|tweeting|play|playing|nothing|netflix|reddit|poop|poo|shit)>',
    { ...idle, where: isOwn },
  ],
  [
    '<bad: (instead of|rather than|should be|supposed to be) (working|doing my job|doing work|doing any work|at work)> {,0,6} (i|lol|but|and|reddit|twitter|facebook|youtube)',
    { ...idle, where: speaksOfWork },
  ],
  [
    '<bad: (slacking|slacking off|slack off|slacked off|skiving|skive|skived|bunking off|goofing off|fucking around|screwing around|dicking around|wasting time|procrastinating|hiding|killing time)> {0,3} <work: (at work|on the job|from work|off work|at my job|at the office|on the clock)>',
    { ...idle, where: isOwn },
  ],
  [
    '<bad: (skip|skipped|skipping|ditch|ditched|ditching|blow off|blew off|blowing off|no showed|no call no show|no call no showed|playing hooky|play hooky)> {0,2} <work: (work|my shift|shift|from work|a shift)>',
    { ...admission, where: isOwn },
  ],
  [
    "<bad: (went|go|going|left|leave|leaving|snuck|sneaking|sneak|slip|slipped|clocked) (home|out|off|work)? {0,3} early> {,0,5} (without (getting|being|anyone|telling|permission|asking|my boss)|no one noticed|nobody noticed|not get caught|and didn't|didn't tell|unnoticed|boss (won't|didn't|doesn't))",
    { ...admission, level: 1, way: 'mild' },
  ],
  [
    '<bad: (stole|stealing|steal|stolen|nick|nicked|nicking|swiped|taking home|took home|pocketed|lifted|robbed)> {0,6} <work: (from|at) (work|my job|the office|the store i work|my boss|the till|the register|my work|my employer|my company)>',
    { ...admission, where: isOwn },
  ],
  [
    '<bad: (fudge|fudged|padding|padded|pad|falsify|falsified|lied on|faked|lie on|fudging)> {0,2} <work: (my timesheet|my hours|my time card|timecard|timesheet|timesheets|expenses|my expense|my cv|my resume|my résumé|the numbers|my hours at work)>',
    admission,
  ],
  [
    "<bad: (late|so late|hours late|an hour late|minutes late)> {0,1} <work: (to|for) (work|my shift)> {,0,3} (again|as usual|every day|everyday|third time|and i don't care|and don't care|lol|whatever|oops)",
    idle,
  ],
  [
    "<bad: (don't|do not|never|barely|hardly) {0,2} (do|did|done) {0,2} (any work|anything|shit|much|my job)> {0,2} <work: (at work|at my job|all day|here|at the office)>",
    { ...admission, level: 1, where: speaksOfWork },
  ],
  [
    '<bad: (lied|lying|lie) (to|in) {0,1} <work: (my boss|my manager|my interview|the interview|my employer|a client|my client|my supervisor|work about|hr)>>',
    { ...admission, where: isOwn },
  ],
  [
    '<bad: (taught myself|learned|learnt|made|drew|knitted|watched|finished|read|built|wrote|completed|beat)> {0,12} <work: (while bored at work|instead of working|on company time|when i should be working|when i should have been working)>',
    idle,
  ],
  [
    '<bad: (hide|hiding|hid) (in|from) {0,2} <work: (bathroom at work|toilet at work|my boss|my manager|customers|the customers|work bathroom|break room|my coworkers|stockroom)>>',
    { ...idle, where: isOwn },
  ],

  [
    "<bad: (may|might|gonna|going to|should|think i'll|i'll|wanna|want to|tempted to|feel like|thinking of|thinking about|considering|planning to|about to) {0,2} (call|calling) {0,1} (in|out)? (sick|dead|hungover|drunk|gay)>",
    { ...idle, sign: 'admission', way: 'default' },
  ],

  [
    '<bad: (faked|faking|fake|made up|making up|invented|inventing) {0,2} (migraine|headache|cough|fever|stomach bug|food poisoning|dentist|doctor|appointment|emergency|dead|death|illness|flu|excuse) {0,2} (to|so i)> {0,2} <work: (leave|get out|skip|miss|avoid|go home|get off|call out|not work)>',
    { ...admission, where: notSchool },
  ],
  [
    "<bad: (calling|call|called) {0,1} (out|off) (of)? work> {,0,6} (lol|because i don't|because i didn't|to go|to watch|hungover|just because|for no reason|mental health|cuz i)",
    idle,
  ],
];

export const SLACKING_FR: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    "<bad: (faire|fait|fais|faisais|faisant|fera|ferai|joue|jouer|joué) semblant (de|d') (travailler|bosser|taffer|être malade|être occupé|être occupée|être débordé|être débordée|de bosser|m'intéresser|écouter en réunion)>",
    { ...admission, where: notSchool },
  ],
  [
    '<bad: (faux|fausse|bidon|de complaisance)> <work: (arrêt|arrêt maladie|arrêt de travail|maladie)>',
    { ...admission, where: isOwn },
  ],
  [
    '<bad: (mettre|mets|mis|pris|prendre|prends|posé|poser|pose|demander|demandé|inventer|inventé|simuler|simulé)> {0,4} <work: (en arrêt|un arrêt|arrêt maladie|en maladie|malade)> {,0,6} (pour (aller|partir|regarder|dormir|jouer|profiter|éviter|ne pas|pas)|alors que|tranquille|mdr|ptdr|flemme|juste pour)',
    admission,
  ],
  [
    "<bad: (faire|fait|fais|dire|dit|dis) (passer pour|que je suis|que j'étais|genre je suis|genre j'étais|le|la)? {0,1} (malade)> {,0,6} <work: (au (travail|taf|boulot)|à mon (boss|patron|chef)|au patron|au boss|pour pas (aller|bosser|travailler)|pour ne pas (aller|bosser|travailler))>",
    admission,
  ],
  ['<bad: (sèche|séché|sécher|sèchais)> <work: (le|mon) (boulot|taf|travail|service)>', admission],
  [
    '<bad: (glande|glandé|glander|glandouille|fous rien|branle rien|fais rien|rien foutu|rien fait|rien branlé|dors|dormi|dormir|endormi|endormie|sieste|siestes|fous que dalle|fais que dalle|foutu que dalle|en mode rien)> {0,4} <work: (au (travail|taf|taff|boulot|bureau|job|turbin)|en réunion|en télétravail|pendant (le|mon) (taf|travail|service|télétravail)|sur mes heures|à mon (bureau|taf|boulot|poste))>',
    { ...idle, where: isOwn },
  ],
  [
    '<bad: (bourré|bourrée|défoncé|défoncée|gueule de bois|torché|torchée|saoul|saoule|foncedé|foncedée|pété|pétée|en descente)> {0,3} <work: (au (travail|taf|taff|boulot|bureau|job)|en réunion|en cours avec mes élèves|en service)>',
    { ...admission, where: isOwn },
  ],
  [
    '<bad: (volé|piqué|chouré|chourave|tiré|tapé|carotté|pique|vole|chipé)> {0,5} <work: (au (travail|taf|boulot|bureau)|dans la caisse|à mon (patron|employeur|boulot|taf)|du (boulot|taf|bureau|magasin où je bosse))>',
    { ...admission, where: isOwn },
  ],
  ['<bad: (au lieu de|censé|censée|supposé|supposée) (travailler|bosser|taffer|bosser là)>', { ...idle, where: isOwn }],
  [
    "<bad: (menti|mens|mentir|mytho|mythonné)> (à|dans|sur|pendant) <work: (mon (boss|patron|chef|manager|employeur|cv|client)|mes clients|mon entretien|un client|l'entretien|la direction)>",
    { ...admission, where: isOwn },
  ],
  [
    '<bad: (gonflé|gonfle|falsifié|trafiqué|truqué|bidouillé)> <work: (mes (heures|notes de frais|chiffres|horaires)|mon cv|les chiffres)>',
    { ...admission, where: isOwn },
  ],
  [
    "<bad: (parti|partie|barré|barrée|cassé|cassée|tiré|tirée|rentré|rentrée) (plus tôt|en avance|avant l'heure|en douce|en scred)> {0,4} <work: (du (taf|travail|boulot|bureau)|personne|sans (prévenir|rien dire|que))>",
    { ...idle, where: isOwn },
  ],
];

const SCHOOL = new Set(
  'school class homework teacher school. exam college uni école collège lycée cours prof bac'.split(' '),
);

const speaksOfSchool = holdsAny(SCHOOL);
function notSchool(draft: Parameters<typeof speaksOfWork>[0]): boolean {
  return !speaksOfSchool(draft);
}
