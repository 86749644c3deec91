/** Drugs that the author has, takes, buys or sells. */
import type { SubstanceTag } from '../../lexicon/conduct/substances-en.ts';
import type { Draft, Sentence, Token } from '../../types.ts';
import { peopleIn } from '../health/health-terms.ts';
import type { Term } from '../matching/terms.ts';
import { holderOf } from '../stance/holder.ts';
import { isOwnConduct } from '../stance/own-conduct.ts';
import { subjectOf } from '../stance/speaker.ts';
import { isAmongOthers, make, type OwnConduct } from './telling.ts';

/** Names of drugs that mean other things too, each with the verbs (their first letters) that make them drugs. */
const ONLY_WITH: readonly (readonly [names: RegExp, verbs: RegExp])[] = [
  [/^pills$/, /^(?:pop|snort|sniff|sold|sell|deal)/],
  [
    /^(?:pot|hash|dope|joints?|a joint|blunt|blunts|bowl|herbe|petards?|cone|stick|buzz|douille|barrettes?|pilon|shit|oinj)$/,
    /^(?:smok|blaz|tok|roll|hit|rip|fum|roul|tir|tourn|sold|sell|deal|vend|chop|pecho|need|want|wanna)/,
  ],
  [
    /^(?:coke|crack|speed|a line|a bump|traces?|rails?|c|cc|ket|mandy|came|hero|crystal)$/,
    /^(?:snort|sniff|smok|bump|do$|did$|doing$|done$|tap|pris$|prends$|prendre$|sold|sell|deal|vend|high on|gob)/,
  ],
  [
    /^(?:percs?|percocets?|adderall|addy|ritalin|oxys?|lean|acid|edibles?|dabs?|a bong|bongs?|bong|poppers|ballons?|proto|carton|champis?|salvia)$/,
    /^(?:pop|drop|snort|sniff|do$|did$|doing$|hit|rip|ate|eat|took|take|taking|sold|sell|gob|pris$|prends$|prendre$|high on|tripp|smok|tap)/,
  ],
];

const isMeantAsDrug = (drug: string, verb: string): boolean =>
  !ONLY_WITH.some(([names, verbs]) => names.test(drug) && !verbs.test(verb));

/** Drugs that are nothing else, as somebody's own: "my weed", « ma beuh ». */
const UNMISTAKABLE =
  /^(?:lsd|dmt|adderall|xans|ghb|poppers|ketamine|some weed|the weed|weed|marijuana|cannabis|ganja|bong|bongs|blunt|blunts|edibles|reefer|spliff|shrooms|molly|mdma|cocaine|heroin|meth|beuh|bedo|teuchi|teushi|oinj|pochon|taz|exta|ecsta|keta|cocaine)$/;

/** Drugs that hardly any law lets pass: "after having LSD" tells of taking them. */
const HARD = /^(?:lsd|dmt|ghb|ketamine|shrooms|molly|mdma|cocaine|heroin|meth|ecsta|keta|exta)$/;

/** Drugs as a topic rather than as a habit. */
const TOPIC: ReadonlySet<string> = new Set(
  'than about statement legal legalize legalise legalized law laws illegal arrested police war ban shop shops store stores news article loi legalisation legal police debat'.split(
    ' ',
  ),
);

export function possession(draft: Draft, sentence: Sentence, term: Term<SubstanceTag>): OwnConduct[] {
  const before = sentence.tokens[term.first - 1]?.plain ?? '';
  const mine = before === 'mon' && /^(?:joint|petard|bedo|pilon|shit)$/.test(term.words);
  if (mine) return make(draft, sentence, term.first - 1, term.last, 'drugs', 1, 'drug-own');
  if (!UNMISTAKABLE.test(term.words)) return [];
  const { tokens } = sentence;
  const holder = holderOf(sentence, term.first, term.language, peopleIn(sentence));
  const has = holder.who === 'self' && holder.link === 'have' && holder.gap <= 1 && !holder.negated && !holder.supposed;
  const taken = before === 'having' && HARD.test(term.words);
  if (has || /^(?:my|mon|ma|mes)$/.test(before))
    return make(draft, sentence, term.first - 1, term.last, 'drugs', taken ? 2 : 1, taken ? 'drug-use' : 'drug-own');
  const { index } = tokens[term.first] as Token;
  if (tokens.some(({ plain }) => TOPIC.has(plain)) || isAmongOthers(sentence)) return [];
  if (!isOwnConduct(draft, sentence, index, index) || subjectOf(sentence, index) !== 'own') return [];
  return make(draft, sentence, term.first, term.last, 'drugs', 1, 'drug-own');
}

/** Wanting is less than doing. */
const WISHES =
  /^(?:love|loves|loving|miss|missing|want|wanna|need|needing|aime|adore|kiffe|veux|besoin|manque|voudrais|cherche)$/;

/** Forms that tell, where no "I" stands: "Smoking a joint"; the others would be orders (« roule un joint »). */
const TOLD =
  /(?:ing?|ed|é|ée)$|^(?:took|did|bought|ate|sold|hit|high on|tripping on|pris|bu|vendu|need|want|got|done)$/;

export function use(
  draft: Draft,
  sentence: Sentence,
  term: Term<SubstanceTag>,
  next: Term<SubstanceTag> | undefined,
): OwnConduct[] {
  if (next === undefined || next.tag !== 'drug' || next.first - term.last > 4) return [];
  if (!isMeantAsDrug(next.words, term.words) || (WISHES.test(term.words) && !UNMISTAKABLE.test(next.words))) return [];
  const { tokens } = sentence;
  for (let i = term.last + 1; i < next.first; i++) {
    const token = tokens[i] as Token;
    if (
      token.kind === 'punctuation' ||
      /^(?:about|for|to|from|ban|against|avec|sur|contre|pour|comme|his|her|their|your|son|sa|ses|ton|ta|tes|toi|te|yourself)$/.test(
        token.plain,
      )
    )
      return [];
  }
  const first = tokens[term.first] as Token;
  const last = tokens[next.last] as Token;
  if (!isOwnConduct(draft, sentence, first.index, last.index)) return [];
  if (subjectOf(sentence, first.index) === 'open' && !TOLD.test(first.text)) return [];
  return make(draft, sentence, term.first, next.last, 'drugs', WISHES.test(term.words) ? 1 : 2, 'drug-use');
}
