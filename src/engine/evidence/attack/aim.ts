/**
 * Whom an insult is aimed at: the reader, somebody else, oneself, a thing, called out alone, or nobody that can be
 * seen. 'pointed' is "that ...", 'something' is said to be so without our knowing what it is. */
import {
  BEING,
  BETWEEN,
  DENYING,
  HURLING,
  PERSON,
  POINTING,
  PRAISING,
  READER,
  READER_SUBJECT,
  REPORTING,
  THING,
} from '../../lexicon/attack/aim-words.ts';
import type { Word } from '../matching/words.ts';

export type Target =
  | 'reader'
  | 'person'
  | 'pointed'
  | 'something'
  | 'alone'
  | 'self'
  | 'thing'
  | 'denied'
  | 'reported'
  | 'none';

export interface Aim {
  readonly target: Target;
  /** Index of the first word of the phrase that the insult is part of ("you" in "you stupid idiot"). */
  readonly first: number;
}

/** "your idiot" names the reader's idiot. */
const OWNING = new Set(['your', 'ya', 'ton', 'ta', 'tes', 'votre', 'vos']);
/** What an unknown adjective must follow. */
const LINKED = new Set(['a', 'an', 'are', 'is', 'such', 'un', 'une']);
const MOST_BETWEEN = 7;
/** Before « petit », « gros »: somebody is told of, not called. */
const GIVEN = new Set(['un', 'mon', 'ma', 'mes', 'son']);
/** The author as a subject. */
const AUTHOR = new Set(['i', 'we', 'je', 'j', 'on', 'me', 'myself', 'moi', 'nous']);
const MODALS = new Set(['will', 'would', 'should', 'can', 'must', 'has', 'have', 'had', 'just', 'also', 'really']);
/** Subjects that go without a verb in casual English. */
const BARE_SUBJECT = new Set(['he', 'she', 'they', 'mama', 'hoe', 'hoes']);
const TAILS = new Set('af asf as lol lmao honestly tbh smh bro fr rn man ngl and with'.split(' '));
/** Whose doing is likened to somebody despised. */
const COMPARED = new Set(['tu', 'vous', 't']);
/** The second half of a French negation. */
const AFTER_VERB = new Set(['pas', 'rien', 'jamais', 'plus']);
const CUT = /[.!?;:\n…]|^,$/;

const before = (words: readonly Word[], at: number): Word | undefined => {
  const word = words[at];
  const previous = words[at - 1];
  return word && previous && previous.sentence === word.sentence && !CUT.test(word.before) ? previous : undefined;
};

/** "a hag like you", « des nuls comme lui » */
function likenedTo(words: readonly Word[], at: number): Target | undefined {
  const [like, whom] = [words[at + 1], words[at + 2]];
  if (!like || !whom || whom.sentence !== words[at]?.sentence || like.before !== '') return undefined;
  if (like.plain !== 'like' && like.plain !== 'comme') return undefined;
  if (READER.has(whom.plain) && !OWNING.has(whom.plain)) return 'reader';
  return PERSON.has(whom.plain) ? 'person' : undefined;
}

/** Whether words flung at somebody begin at `at`, right after a negation that is the verb's: « tu connais même pas sale … » */
export const isAfterNegation = (words: readonly Word[], at: number): boolean =>
  HURLING.has(words[at]?.plain ?? '') && AFTER_VERB.has(before(words, at)?.plain ?? '');

/** Whether the clause ends with the word at `at`. */
export function endsClause(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return !next || next.sentence !== words[at]?.sentence || next.before !== '';
}

/** Whether nothing but an interjection follows the word at `at`: "ur disgusting honestly", "she ugly af". */
const isLast = (words: readonly Word[], at: number): boolean =>
  endsClause(words, at) || TAILS.has(words[at + 1]?.plain ?? '');

function subjectBefore(words: readonly Word[], verb: number): Target {
  const word = words[verb] as Word;
  if (word.plain === 'suis' || word.plain === 'am' || word.plain === 'etais') return 'self';
  if (word.plain === 'es' || word.plain === 'etes') return 'reader';
  let at = verb;
  let unknown = false;
  for (let steps = 0; steps < 5; steps++) {
    const previous = before(words, at);
    if (!previous) break;
    at--;
    if (AUTHOR.has(previous.plain)) return 'self';
    if (unknown) continue;
    if (READER_SUBJECT.has(previous.plain)) return 'reader';
    if (PERSON.has(previous.plain) || previous.token.kind === 'mention') return 'person';
    if (MODALS.has(previous.plain)) continue;
    if (previous.plain === 'that' || previous.plain === 'this') return 'thing';
    if (THING.has(previous.plain)) return previous.plain === 'ce' ? 'pointed' : 'thing';
    if (DENYING.has(previous.plain)) return 'denied';
    if (steps === 0 && /^\p{Lu}\p{Ll}/u.test(previous.token.raw) && previous.before === '' && previous.at > 0)
      return 'person';
    if (!BETWEEN.has(previous.plain) && !BEING.has(previous.plain)) unknown = true;
  }
  return unknown ? 'something' : 'none';
}

/**
 * Reads leftwards from the insult at `at` over articles and intensifiers to what it hangs on. Bounded, so linear.
 */
export function aimOf(words: readonly Word[], at: number): Aim {
  const likened = likenedTo(words, at);
  if (likened) return { target: likened, first: at };
  // « fragile va », « pauvre fille va »: called so to one's face.
  if (words[at + 1]?.plain === 'va' && !endsClause(words, at) && endsClause(words, at + 1))
    return { target: 'reader', first: at };
  let place = at;
  let hurled = false;
  let pointed = false;
  let strange = false;
  for (let steps = 0; steps < MOST_BETWEEN; steps++) {
    const previous = before(words, place);
    if (!previous) break;
    const { plain } = previous;
    if (PRAISING.has(plain)) return { target: 'denied', first: place };
    if (READER.has(plain)) {
      // "your idiot" names the reader's idiot; "your an idiot" and "you idiot" the reader.
      const subject = before(words, place - 1)?.plain ?? '';
      if (subject === 'suis' || subject === 'am') return { target: 'self', first: place - 2 };
      // « tes conne »: one of them, so it is « t'es ».
      const own =
        OWNING.has(plain) &&
        (plain !== 'tes' || /[sx]$/.test(words[at]?.plain ?? '')) &&
        !(previous.token.text === 'ur' && isLast(words, at));
      return { target: own && place === at ? 'none' : 'reader', first: place - 1 };
    }
    // « je paie pas, connard » without its comma: an insult right after the negation is called out.
    if (plain === 'pas' && place === at && endsClause(words, at)) return { target: 'alone', first: at };
    // « tu la connais même pas sale con »: what is denied stands before.
    if (place < at && isAfterNegation(words, place)) return { target: 'reader', first: place };
    // « tu parles comme une cagole »
    if (plain === 'comme' && place > 2 && COMPARED.has(words[place - 3]?.plain ?? ''))
      return { target: 'reader', first: place - 3 };
    if (plain === 'comme' || (DENYING.has(plain) && plain !== 'plus')) return { target: 'denied', first: place };
    if (REPORTING.has(plain)) return { target: 'reported', first: place };
    if (
      plain === 'suis' ||
      plain === 'am' ||
      plain === 'myself' ||
      plain === 'moi' ||
      plain === 'me' ||
      plain === 'mon' ||
      plain === 'ma' ||
      plain === 'my'
    )
      return { target: plain === 'mon' || plain === 'ma' || plain === 'my' ? 'none' : 'self', first: place - 1 };
    if (BEING.has(plain)) {
      // « vaut mieux être un assisté »
      if (words[place - 2]?.plain === 'mieux') return { target: 'denied', first: place };
      const target = subjectBefore(words, place - 1);
      return { target, first: Math.max(0, place - 2) };
    }
    // "he is that stupid"
    if (plain === 'that' && BEING.has(before(words, place - 1)?.plain ?? '')) {
      place--;
      continue;
    }
    // "she so ugly": without its verb.
    if (BARE_SUBJECT.has(plain) && isLast(words, at)) return { target: 'person', first: place - 1 };
    if (POINTING.has(plain)) {
      place--;
      pointed = true;
      break;
    }
    // « encore une idiote », "another clown": one more of them.
    if ((plain === 'encore' || plain === 'another') && place !== at) pointed = true;
    // « que des assistés »
    if (plain === 'que' && words[place]?.plain === 'des' && !/^(?:et|plus|moins)$/.test(words[place - 2]?.plain ?? ''))
      pointed = true;
    if (HURLING.has(plain) && (endsClause(words, at) || !GIVEN.has(words[place - 2]?.plain ?? ''))) hurled = true;

    if (!BETWEEN.has(plain)) {
      // One adjective that we do not know may stand between ("he is a communist fool").
      if (strange || hurled || !LINKED.has(before(words, place - 1)?.plain ?? '')) break;
      strange = true;
    }
    place--;
  }
  if (hurled) return { target: 'reader', first: place };
  if (pointed) return { target: 'pointed', first: place };
  const alone = before(words, place) === undefined && endsClause(words, at);
  return { target: alone ? 'alone' : 'none', first: place };
}
