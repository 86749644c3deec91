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

/** Forms of one word with one inner vowel or consonant missing, or two inner letters swapped. */
function* slips(word: string): Generator<string> {
  if (word.length >= SHORTEST_LOSING) {
    for (let at = 1; at < word.length - 1; at++) yield word.slice(0, at) + word.slice(at + 1);
  }
  if (word.length >= SHORTEST_SWAPPED) {
    for (let at = 1; at < word.length - 1; at++) {
      if (word[at] !== word[at + 1])
        yield word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    }
  }
}

/** Short words that are known to be shortened, by the form in which they turn up. */
const SHORT: Readonly<Record<string, string>> = {
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
};

/** A table from misspelt forms to the words meant. */
export function typoTable(words: Iterable<string>): ReadonlyMap<string, string> {
  const known = new Set(words);
  const table = new Map<string, string>();
  for (const word of known) {
    for (const slip of slips(word))
      if (!known.has(slip) && !REAL_WORDS.has(slip) && !table.has(slip)) table.set(slip, word);
  }
  for (const [slip, word] of Object.entries(SHORT)) table.set(slip, word);
  return table;
}
