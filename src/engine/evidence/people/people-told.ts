/** What a draft tells about private people in its author's life. Read once for all rules of the category. */
import type { Draft, Sentence } from '../../types.ts';
import { keptFrom } from './kept-from.ts';
import { peopleOf, placedPeople } from './known-people.ts';
import { isConfided, isConfidence, isSaidOf, mattersIn } from './matters.ts';
import { toldByPronoun, toldInStory } from './pronouns.ts';
import { quarrelWith } from './quarrels.ts';
import { RANK, type Said, type Told, told } from './told.ts';

export type { Told } from './told.ts';

const cache = new WeakMap<Draft, readonly Told[]>();

/** Every private or embarrassing thing told of a child, partner, ex, relative, friend, pupil or patient. */
export function peopleTold(draft: Draft): readonly Told[] {
  let known = cache.get(draft);
  if (known === undefined) {
    known = draft.sentences.flatMap((sentence) => readSentence(draft, sentence));
    if (!known.some(({ level }) => level === 2)) known = withoutRepeats([...keptFrom(draft), ...known]);
    if (known.length === 0) known = toldInStory(draft);
    else if (known.every(({ level }) => level === 1) && isMuch(draft)) known = known.map(heavier);
    cache.set(draft, known);
  }
  return known;
}

const heavier = (told: Told): Told => (told.way === 'quarrel' ? told : { ...told, level: 2 });

/** Whether several private things are told, or one that the draft says others must not hear: no slip of the tongue. */
function isMuch(draft: Draft): boolean {
  let told = 0;
  for (const sentence of draft.sentences) {
    let last = -APART;
    for (const said of mattersIn(draft, sentence).toSorted((a, b) => a.first - b.first)) {
      if (said.tag === 'insult' || isConfidence(sentence, said)) continue;
      if (said.first - last >= APART) told++;
      last = said.last;
    }
  }
  return told > 1 || (told > 0 && isConfided(draft));
}
/** From how many tokens on two are no longer one told in two words ("diagnosed with autism"). */
const APART = 6;

const SHE: ReadonlySet<string> = new Set("he she hes shes he's she's il elle".split(' '));

function readSentence(draft: Draft, sentence: Sentence): Told[] {
  const { all, known: people } = peopleOf(sentence);
  if (people.length === 0 && !sentence.tokens.some(({ plain }) => SHE.has(plain))) return [];
  const said = mattersIn(draft, sentence);
  if (people.length === 0) return said.length > 0 ? toldByPronoun(draft, sentence, said) : [];
  const named = placedPeople(sentence).flatMap((person) => insulted(draft, sentence, person, said));
  if (named.length > 0) return named;
  const quarrels = people.flatMap((person) => quarrelWith(draft, sentence, person));
  if (quarrels.length > 0) return quarrels;
  if (said.length === 0) return [];
  const found = people.flatMap((person) => {
    const own = said.filter(
      (one) =>
        (person.tag !== 'colleague' || isPrivateToThem(sentence, one)) &&
        (one.tag !== 'confided' || person.tag === 'entrusted') &&
        // A bare first name is little to go by: only what hurts most.
        (person.byName !== true || one.tag === 'grave') &&
        isSaidOf(sentence, person, one, all),
    );
    const byWeight = own.toSorted((a, b) => RANK[b.tag] - RANK[a.tag]);
    for (const one of byWeight) {
      const finding = told(draft, sentence, person, one, person.byName === true && isConfided(draft));
      if (finding.length > 0) return finding;
    }
    return [];
  });
  return found.length > 0 ? withoutRepeats(found) : toldByPronoun(draft, sentence, said);
}

/** Of people at work: what is theirs, not how they treat the author. */
function isPrivateToThem(sentence: Sentence, said: Said): boolean {
  if (said.tag === 'insult') return false;
  return (
    said.tag !== 'private' || !sentence.tokens.slice(said.first, said.last + 1).some(({ plain }) => ME.test(plain))
  );
}
const ME = /^(?:me|m'|us|nous|my)$/;

/** Two names for one person ("my friend Mark") make one finding. */
function withoutRepeats(found: readonly Told[]): Told[] {
  return found.filter((one, i) => !found.slice(0, i).some((other) => other.start < one.end && one.start < other.end));
}

/** "This idiot at my work": the insult is in the name they are given. */
function insulted(draft: Draft, sentence: Sentence, person: Parameters<typeof told>[2], said: readonly Said[]): Told[] {
  const inside = said.find((one) => one.tag === 'insult' && one.first >= person.first && one.last <= person.last);
  return inside === undefined ? [] : told(draft, sentence, person, inside);
}
