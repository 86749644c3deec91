/** Who is said to have done it: reads leftwards from a verb (or onwards from "by") to somebody who can be recognised. */

import { DENIED, SUPPOSED } from '../../lexicon/attack/accusation-frames.ts';
import {
  ANY_DETERMINERS,
  CONVICTED,
  KIN,
  NOT_ACCUSED,
  NOT_NAMES,
  PASSED,
  POINTED_DETERMINERS,
  PRONOUNS,
  READER_WORDS,
  ROLES,
} from '../../lexicon/attack/accused.ts';
import type { Word } from '../matching/words.ts';

/**
 * 'named': a name, a mention, "my landlord", "this garage"; 'kin': one's own family or friends; 'pronoun': he, she, they;
 * 'reader': "you"; 'open': the clause says nobody; 'nobody': somebody who cannot be recognised, or the author.
 */
export type AccusedKind = 'named' | 'kin' | 'pronoun' | 'reader' | 'open' | 'nobody';

export interface Accused {
  readonly kind: AccusedKind;
  /** Index of the leftmost word that belongs to it. */
  readonly first: number;
  /** An object pronoun (« m'a », « nous a ») stands between it and the verb. */
  readonly suffered: boolean;
}

const CAPITAL = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u;
const MENTION = /@[\p{L}\p{N}_.]{2,}\s*$/u;
const CUT = /[.!?;:\n…(),«»"“”—–]/;
/** Those who are nobody in particular, or the author, wherever they stand in the clause. */
const SHORTEST_NOBODY = new Set('i we je j on someone somebody anyone people nobody everyone'.split(' '));
/** How far the subject may be from its verb, in words, and how many of them may be unknown. */
const FAR = 12;
const MOST_UNKNOWN = 5;

const OBJECTS = new Set('me m te t nous vous lui leur les l'.split(' '));
const TO_BE = new Set("was were been being is are be 's got get gets getting ete fait faire".split(' '));
/** « je me suis fait », "I got": what follows was done to its subject. */
const isPassive = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || before.sentence !== word.sentence || word.plain.endsWith('ing')) return false;
  const past = /(?:ed|en|ee?s?|er)$/.test(word.plain) || word.text.endsWith('é');
  return past && TO_BE.has(before.plain) && !(before.plain === 'est' && OBJECTS.has(words[at - 2]?.plain ?? ''));
};

/** "Kyle from accounting", « Sonia de la compta » */
const BINDS = new Set('from at in who and de du chez qui a au'.split(' '));
/** Somebody whom only what follows tells apart: "the guy who runs the rescue". */
const PERSONS = new Set(
  'guy guys man woman lady dude girl bloke fella gars mec meuf type dame monsieur homme femme nana'.split(' '),
);

/** A name by its capital: inside a sentence any, at its start only where another follows it or a verb of crime does. */
function isName(words: readonly Word[], at: number, besideVerb: boolean): boolean {
  const word = words[at];
  if (!word || word.token.kind !== 'word' || !CAPITAL.test(word.token.raw)) return false;
  if (NOT_NAMES.has(word.plain) || PASSED.has(word.plain) || NOT_ACCUSED.has(word.plain)) return false;
  const previous = words[at - 1];
  const opens = !previous || previous.sentence !== word.sentence || CUT.test(word.before);
  if (!opens) return true;
  return (
    (besideVerb || BINDS.has(words[at + 1]?.plain ?? '')) &&
    word.plain.length > 2 &&
    !/(?:s|ing|ly|ed|ment)$/.test(word.plain)
  );
}

/** « Julien M. »: half a name, which those who know him need no more of. */
const isInitial = (words: readonly Word[], at: number): boolean => {
  const [name, initial] = [words[at - 1], words[at]];
  return (
    name !== undefined &&
    initial?.sentence === name.sentence &&
    /^\p{Lu}$/u.test(initial.token.raw) &&
    CAPITAL.test(name.token.raw) &&
    !NOT_NAMES.has(name.plain)
  );
};

const isMentioned = (word: Word | undefined): boolean => word !== undefined && MENTION.test(word.before);

/** Whether a role is one that readers could find: "my landlord", "this shop", not "a landlord". */
function isPointedAt(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = words[at - back];
    if (!word || word.sentence !== words[at]?.sentence || CUT.test(words[at - back + 1]?.before ?? ''))
      return back === 1 || back === 2;
    if (ANY_DETERMINERS.has(word.plain)) return false;
    if (POINTED_DETERMINERS.has(word.plain)) return true;
    if (PRONOUNS.has(word.plain) || PASSED.has(word.plain)) return false;
  }
  return false;
}

/**
 * Reads back from the verb at `verb` to who did it. Bounded, so linear.
 * @param called whether the verb is a form of being before a name for criminals
 */
export function accusedBefore(words: readonly Word[], verb: number, called = false): Accused {
  const accused = readBack(words, verb, called);
  return isSupposed(words, accused.first) ? { ...accused, kind: 'nobody' } : accused;
}

/** "if my boss is", « si mon garagiste »: a supposition right before who it is about. */
function isSupposed(words: readonly Word[], first: number): boolean {
  for (let at = first; at > Math.max(0, first - 4); at--) {
    const before = words[at - 1];
    if (!before || before.sentence !== words[at]?.sentence || CUT.test(words[at]?.before ?? '')) return false;
    if (SUPPOSED.has(before.plain)) return true;
  }
  return false;
}

function readBack(words: readonly Word[], verb: number, called: boolean): Accused {
  let suffered = false;
  let unknown = 0;
  let first = verb;
  const told = (kind: AccusedKind): Accused => ({ kind, first, suffered });
  if (isPassive(words, verb)) return told('nobody');
  for (let at = verb; at > verb - FAR; at--) {
    const here = words[at];
    const word = words[at - 1];
    if (isMentioned(here)) return { kind: 'named', first: at, suffered };
    if (!here || !word || word.sentence !== here.sentence) break;
    if (isInitial(words, at - 1)) return { kind: 'named', first: at - 2, suffered };
    if (CUT.test(here.before)) break;
    first = at - 1;
    const { plain } = word;
    if (SUPPOSED.has(plain) || DENIED.has(plain)) return told('nobody');
    if (isName(words, at - 1, unknown === 0)) return told(CONVICTED.has(plain) ? 'nobody' : 'named');
    if (OBJECTS.has(plain) && unknown === 0 && at - 1 > 0 && !isSubjectNous(words, at - 1)) {
      suffered ||= plain !== 'l' || here.plain === 'a';
      if (plain !== 'vous') continue;
    }
    if (ROLES.has(plain)) {
      if (isPointedAt(words, at - 1)) return told('named');
      if (words[at - 2]?.sentence !== word.sentence) return told(plain.endsWith('s') ? 'nobody' : 'named');
      return told('nobody');
    }
    if (NOT_ACCUSED.has(plain) && (unknown === 0 || SHORTEST_NOBODY.has(plain)) && !isOnThe(words, at - 1))
      return told('nobody');
    if (PERSONS.has(plain)) return told(unknown > 1 && isPointedAt(words, at - 1) ? 'pronoun' : 'nobody');
    if (KIN.has(plain)) return told(isPointedAt(words, at - 1) ? 'kin' : 'nobody');
    if (READER_WORDS.has(plain)) return told('reader');
    if (PRONOUNS.has(plain)) return told(plain === 'ce' ? 'open' : 'pronoun');
    if (PASSED.has(plain)) continue;
    if (plain === 'my' || plain === 'mon' || plain === 'ma') return told(unknown > 0 ? 'named' : 'nobody');
    if (plain === 'this' || plain === 'that' || plain === 'ce' || plain === 'cette' || plain === 'cet')
      return told(unknown > 0 && !called ? 'pronoun' : 'nobody');
    if (ANY_DETERMINERS.has(plain) && unknown > 0) return told('nobody');
    if (++unknown > MOST_UNKNOWN) return told('nobody');
  }
  const someone = words[Math.max(0, first)];
  if (someone && (/@[\p{L}\p{N}_.]{2,}/u.test(someone.before) || someone.token.kind === 'hashtag'))
    return told('named');
  return told(unknown === 0 ? 'open' : 'nobody');
}

/** "The girl on the next till": English, not « on ». */
const isOnThe = (words: readonly Word[], at: number): boolean =>
  words[at]?.plain === 'on' && /^(?:the|my|our|this|that)$/.test(words[at + 1]?.plain ?? '');

/** « nous avons »: a subject, unlike « nous a ». */
const isSubjectNous = (words: readonly Word[], at: number): boolean =>
  /^(?:nous|vous)$/.test(words[at]?.plain ?? '') && /(?:ons|ez)$/.test(words[at + 1]?.plain ?? '');

/** Who follows "by", "at", « par », « chez » at `at`: somebody recognisable within five words. */
export function isAccusedAfter(words: readonly Word[], at: number): boolean {
  let pointed = false;
  for (let next = at + 1; next <= at + 5; next++) {
    const word = words[next];
    if (!word || word.sentence !== words[at]?.sentence) return false;
    if (isMentioned(word)) return true;
    if (next > at + 1 && CUT.test(word.before)) return false;
    if (CONVICTED.has(word.plain) || NOT_ACCUSED.has(word.plain)) return false;
    if (ANY_DETERMINERS.has(word.plain)) return false;
    if (CAPITAL.test(word.token.raw) && !NOT_NAMES.has(word.plain)) return true;
    if (ROLES.has(word.plain)) return pointed;
    pointed ||= POINTED_DETERMINERS.has(word.plain);
  }
  return false;
}

const namedIn = new WeakMap<readonly Word[], ReadonlySet<number>>();

/** The sentences in which somebody recognisable is spoken of, worked out once a draft. */
function sentencesNaming(words: readonly Word[]): ReadonlySet<number> {
  let named = namedIn.get(words);
  if (!named) {
    named = new Set(words.filter((_, at) => isRecognisable(words, at)).map(({ sentence }) => sentence));
    namedIn.set(words, named);
  }
  return named;
}

function isRecognisable(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (isMentioned(word)) return true;
  if (ROLES.has(word.plain)) return isPointedAt(words, at);
  return isName(words, at, false) && !CONVICTED.has(word.plain);
}

/** Whether somebody recognisable is spoken of in the sentences `from` to `to`, as antecedent of "they" or of a bare "Crooks!". */
export function namesSomebody(words: readonly Word[], from: number, to: number): boolean {
  const named = sentencesNaming(words);
  for (let sentence = from; sentence <= to; sentence++) if (named.has(sentence)) return true;
  return false;
}
