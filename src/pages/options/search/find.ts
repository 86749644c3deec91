/** Something that the search box can lead to. */
export interface Entry {
  /** Address: '#rules/hates-work'. */
  readonly href: string;
  readonly title: string;
  /** What else it says; searched too, and quoted where the words were found there. */
  readonly text: string;
  /** Where it is, for people: the section's title. */
  readonly place: string;
}

/** A piece of text, marked where the searched words stand. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Hit {
  readonly entry: Entry;
  readonly title: readonly Piece[];
  readonly quote: readonly Piece[];
}

/** How many hits are shown: whoever needs more types another letter. */
const MOST_HITS = 40;
/** Length of a quotation, in UTF-16 units. */
const QUOTE = 140;
/** How much of it comes before the word. */
const BEFORE = 40;

/** Small letters without accents, with straight apostrophes; as long as `text`, so that places are the same in both. */
export function fold(text: string): string {
  return Array.from({ length: text.length }, (_unit, at) => {
    const unit = text.charAt(at);
    if (unit === '’') return "'";
    const plain = unit.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    return plain.length === 1 ? plain : unit;
  }).join('');
}

const wordsOf = (query: string): readonly string[] => fold(query).split(/\s+/).filter(Boolean);

/** Where any of the words stands: half-open ranges in UTF-16 units, in order, apart from each other. */
function rangesOf(text: string, words: readonly string[]): readonly (readonly [number, number])[] {
  const folded = fold(text);
  const found: [number, number][] = [];
  for (const word of words)
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
      found.push([at, at + word.length]);
  const merged: [number, number][] = [];
  for (const range of found.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else merged.push(range);
  }
  return merged;
}

function pieces(text: string, words: readonly string[]): readonly Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const [start, end] of rangesOf(text, words)) {
    if (start > at) cut.push({ text: text.slice(at, start), marked: false });
    cut.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), marked: false });
  return cut;
}

/** A stretch of the text around the first word that is found in it; from its beginning where none is. */
function quoteFrom(text: string, words: readonly string[]): string {
  const [first] = rangesOf(text, words);
  const wanted = Math.max(0, (first?.[0] ?? 0) - BEFORE);
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const end = start + QUOTE >= text.length ? text.length : text.lastIndexOf(' ', start + QUOTE);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end > start ? end : start + QUOTE)}${end < text.length ? ' …' : ''}`;
}

/** How well an entry fits: all words are there, and better in its title, best where its title begins with them. */
function score(entry: Entry, words: readonly string[]): number {
  const [title, text] = [fold(entry.title), fold(`${entry.text} ${entry.place}`)];
  let sum = 0;
  for (const word of words) {
    if (title.startsWith(word)) sum += 6;
    else if (title.includes(` ${word}`)) sum += 4;
    else if (title.includes(word)) sum += 3;
    else if (text.includes(` ${word}`)) sum += 2;
    else if (text.includes(word)) sum += 1;
    else return 0;
  }
  return sum;
}

/** Entries that hold all words of the query, the best first; none for an empty query. */
export function find(entries: readonly Entry[], query: string): readonly Hit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, fits: score(entry, words) }))
    .filter(({ fits }) => fits > 0)
    .toSorted((a, b) => b.fits - a.fits)
    .slice(0, MOST_HITS)
    .map(({ entry }) => ({
      entry,
      title: pieces(entry.title, words),
      quote: pieces(quoteFrom(entry.text, words), words),
    }));
}
