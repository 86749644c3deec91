/**
 * Misspellings of words that matter, made to slip past filters or by haste: one inner letter left out ("dickhed",
 * "Muslms") or two neighbours swapped ("klil", "Fukc"). Only long words may lose a letter, and no form that is a word of
 * its own counts (see `REAL_WORDS`).
 */

/** Forms that arise so but are English or French words or names. Checked against ordinary posts. */
const REAL_WORDS: ReadonlySet<string> = new Set(
  (
    'brun trial angle singe signe signes salir serve hurst prose mince porcs drone truc trucs viel volent devant prie pier pants beet ladies garage ' +
    'money beats plage picks batard cures loses ordre ordres meres chier plaise strange beta voler voles viles voile etrange viols hated youre ' +
    'couilles travels google attarde attardes romans blancs brunt lairs lathe backs violet violets meneur meneurs montre montres pends tranches ' +
    'merise noting bests tired sacred trail rapper tripe spice chins goks poker beaner dumper sprite scare hanger longer stabs peste reste sauvage'
  ).split(' '),
);
const SHORTEST_LOSING = 6;
const SHORTEST_SWAPPED = 4;

/** Forms of one word, as long as asked for, with one inner letter missing or two neighbours swapped. */
function* slips(word: string, length: number): Generator<string> {
  if (word.length === length + 1 && word.length >= SHORTEST_LOSING) {
    for (let at = 1; at < word.length - 1; at++) yield word.slice(0, at) + word.slice(at + 1);
  }
  if (word.length === length && word.length >= SHORTEST_SWAPPED) {
    for (let at = 1; at < word.length - 1; at++) {
      if (word[at] !== word[at + 1])
        yield word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    }
  }
}

/** Short words that are known to be shortened, by the form in which they turn up. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    womn: 'women',
    trns: 'trans',
    livs: 'lives',
    deth: 'death',
    blck: 'black',
    femm: 'femme',
    femms: 'femmes',
    omo: 'homo',
    omos: 'homos',
    mrt: 'mort',
    hte: 'hate',
    muslm: 'muslim',
    cn: 'con',
    hndicape: 'handicape',
    nigr: 'nigger',
  }),
);

/** From misspelt forms to the words meant. */
export interface Typos {
  /** The word meant, where a form is the misspelling of one. */
  get(form: string): string | undefined;
}

/** The misspellings of some words; those with the same first letter and length are worked out when one is asked for. */
export function typoTable(words: Iterable<string>): Typos {
  const known = new Set(words);
  const byFirst = new Map<
    string,
    { readonly words: string[]; readonly tables: (ReadonlyMap<string, string> | undefined)[] }
  >();
  let longest = 0;
  for (const word of known) {
    longest = Math.max(longest, word.length);
    const same = byFirst.get(word.charAt(0));
    if (same) same.words.push(word);
    else byFirst.set(word.charAt(0), { words: [word], tables: [] });
  }
  return {
    get(form) {
      const short = SHORT.get(form);
      if (short !== undefined) return short;
      const { length } = form;
      if (length < SHORTEST_SWAPPED || length > longest || known.has(form)) return undefined;
      const same = byFirst.get(form.charAt(0));
      if (!same) return undefined;
      const table = (same.tables[length] ??= misspelt(same.words, length, known));
      return table.get(form);
    },
  };
}

/** The misspelt forms of a length; where two words have the same, it means the first. */
function misspelt(words: readonly string[], length: number, known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const word of words)
    for (const slip of slips(word, length))
      if (!known.has(slip) && !REAL_WORDS.has(slip) && !table.has(slip)) table.set(slip, word);
  return table;
}
