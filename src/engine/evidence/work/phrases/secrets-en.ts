/** How business secrets are told in English: the patterns of the rules in work-confidential. */

import { oncePerDraft } from '../../matching/once.ts';
import { isInside, isInsider } from '../inside.ts';
import type { Telling } from '../telling.ts';

const secret: Telling = { level: 2, sign: 'secret', evenIf: true };

const WE =
  "(we|we're|we are|our company|my company|our team|my team|our client|my client|my employer|my boss|our ceo|they)";

export const SECRETS_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  // said to be secret
  [
    "<bad: (don't|do not|please don't|pls don't) {0,1} (tell|share|repeat|spread|leak|quote)> (anyone|anybody|this|it|a soul|outside|me on this)? {,0,8} <work: (company|boss|work|client|launch|layoffs|merger|deal|product|colleagues|office|release|project|team|acquisition|results|figures|numbers|manager|employees|budget)>",
    { ...secret, where: isInsider },
  ],
  [
    "<bad: (i'm not|i am not|im not|not|we're not|we are not|isn't|probably shouldn't|shouldn't|shouldn't really|really shouldn't|technically not) {0,1} (supposed to|allowed to|meant to|authorised to|authorized to)? (say|share|tell|talk about|post|reveal|disclose|be telling|be sharing|be posting|discuss)> {,0,10} <work: (company|boss|work|client|clients|launch|layoffs|merger|deal|product|office|release|project|team|acquisition|results|figures|numbers|employer|budget|next (week|month|quarter))>",
    { ...secret, where: isInsider },
  ],
  [
    '<bad: (under (an)? (nda|embargo)|signed an nda|signed a non disclosure|signed a non-disclosure|my nda|our nda|breaking my nda|breaking nda|violating my nda|bound by (an)? nda|asked to sign a non disclosure agreement|embargoed until)>',
    { ...secret, level: 1, where: isInsider },
  ],
  [
    '<bad: (breaking|violating|despite|broke|ignore|ignoring|screw|fuck) (my|the|our|an|this)? <work: (nda|embargo|non disclosure agreement|confidentiality agreement)>>',
    { ...secret, where: isInsider },
  ],
  [
    '<bad: (strictly|highly|company|top|still|super|totally|client)> <work: (confidential|secret|internal only|under wraps|hush hush)>',
    { ...secret, where: isInsider },
  ],
  // before it is told
  [
    `<work: ${WE}> {0,3} (are|is|'re|'s|will|'ll|plan to|planning to|about to|going to|gonna) {0,4} <bad: (lay off|laying off|layoff|layoffs|cut jobs|cutting jobs|fire|firing|let go|letting go|sack|axe|close|closing|shut down|shutting down|be acquired|acquire|acquiring|merge|merging|file for bankruptcy|go bankrupt|go public|ipo|be sold|sell the company|restructure|restructuring|outsource|outsourcing)> {0,4} (people|staff|employees|half|percent|%|jobs|next|soon|the office|the store|the site|the plant|with|by|in|department|team|everyone|tomorrow|monday|workers|company|stores)`,
    { ...secret, where: isBeforehand },
  ],
  [
    '<work: (my boss|my manager|our ceo|hr|our director|management|my company|our company)> (just|secretly|privately|quietly)? (told|said|announced|informed|let slip|confirmed|warned) {0,4} <bad: {0,8} (layoffs|laying off|redundancies|closing|bankrupt|bankruptcy|acquired|acquisition|merger|restructuring|budget cuts|losing the (client|contract|account)|lost the (client|contract|account)|out of money|running out of (cash|money)|will miss|hiring freeze)>',
    secret,
  ],
  [
    "<bad: (our|my company's|the company's) <work: (q1|q2|q3|q4|quarterly|annual|revenue|sales|earnings|profit|profits|results|figures|numbers|churn|margins|margin|valuation|runway|burn rate|losses)>> (results|figures|numbers|sales|revenue|earnings)? (are|is|were|was|will be|look|looks|dropped|fell|tanked|missed|jumped|up|down|beat|will miss|came in) {,0,10} (%|percent|million|bad|terrible|amazing|below|above|miss|record|huge|horrible|down|up|awful|great|k|m|target|expectations|before the (call|announcement|release))",
    { ...secret, where: isBeforehand },
  ],
  // other people's data, security
  [
    '<bad: (we|our company|my company|our server|our servers|our database|our system|our systems|my employer) (got|was|were|have been|has been|just got) {0,1} (hacked|breached|ransomwared|compromised|hit by ransomware|pwned)>',
    { ...secret, where: isInside },
  ],
  [
    '<bad: (the|our) {0,2} (alarm code|door code|gate code|safe code|wifi password|wi-fi password|admin password|root password|server password|vault code|keypad code|access code|master key|server room)> {,0,8} <work: (at work|in (our|the) (office|store|shop|warehouse|company)|is|of (our|my) (office|company|store|shop)|company)>',
    { ...secret, where: isInside },
  ],
  [
    "<work: (company|office|our|my company's)> (server room|vault|safe|alarm|security system|cctv|keys|badge|firewall) {,0,16} <bad: (everyone|anyone|anybody|access|no one|nobody|unlocked|open|off|broken|day off|disabled|default password|no password|not working|doesn't work)>",
    { ...secret, where: isInside },
  ],
  [
    '<work: (a|this|the|my|our) (client|customer|vendor|supplier|partner|investor)> {,0,6} <bad: (contract|deal|budget|pitch|invoice|pricing|offer|account)> {,0,6} (is worth|worth|of|for|at) {0,2} (million|k|thousand|m|billion)',
    { ...secret, level: 1, where: isInside },
  ],
  [
    '<work: my (patient|client|customer|pupil|student)> {,0,6} <bad: (diagnosed|diagnosis|hiv|cancer|suicidal|pregnant|bankrupt|divorce|arrested|overdosed|std|salary|in debt|iq)>',
    { ...secret, where: isInside },
  ],

  ['<bad: (under embargo|embargoed)> (until|till|before)', secret],
  [
    '<work: (my|our) (site|store|office|plant|branch|department|team|location|school|warehouse|company)> {0,1} <bad: (is closing|is shutting down|is being shut|is getting shut|closing down|is being sold|is getting sold|will close|will be closing|is being acquired|is getting laid off|is being laid off)>',
    { ...secret, where: isInside },
  ],
];

type Where = NonNullable<Telling['where']>;

const HYPE = new Set(
  'excited proud thrilled happy pleased delighted giveaway register join sign link preorder available today live tune'.split(
    ' ',
  ),
);

const announces = oncePerDraft((draft) => draft.tokens.some((token) => token.kind === 'link' || HYPE.has(token.text)));

/** Something that is still to come and is not an announcement itself ("we are excited to ..."). */
export function isBeforehand(...[draft, sentence, match]: Parameters<Where>): boolean {
  return !announces(draft) && isInside(draft, sentence, match);
}
