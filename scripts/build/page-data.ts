import type { Plugin } from 'vite';
import { type Example, LANGUAGES, type Language, type Rule } from '../../src/engine/types.ts';
import { load } from './load.ts';

/**
 * Modules that the options page reads and that are made from the rule files while building, so that it need not load the
 * engine: what the rules are ('virtual:rules'), and a few of their examples in one language ('virtual:examples-en'), a chunk of
 * its own for each.
 * Their types stand in src/pages/virtual.d.ts.
 */
export function pageData(): Plugin {
  return {
    name: 'page-data',
    resolveId: (id) => (parse(id) === null ? null : `\0${id}`),
    async load(id) {
      const asked = id.startsWith('\0') ? parse(id.slice(1)) : null;
      return asked === null ? null : `export default ${JSON.stringify(await dataOf(asked))};`;
    },
  };
}

type Asked = 'rules' | Language;

function parse(id: string): Asked | null {
  if (id === 'virtual:rules') return 'rules';
  return LANGUAGES.find((language) => id === `virtual:examples-${language}`) ?? null;
}

async function dataOf(asked: Asked): Promise<unknown> {
  const { DECLARED_RULES } = await load<{ DECLARED_RULES: readonly Rule[] }>('./src/engine/rules/declared.ts');
  if (asked === 'rules') return DECLARED_RULES.map(factsOf);
  return Object.fromEntries(DECLARED_RULES.map((rule) => [rule.id, examplesOf(rule, asked)]));
}

const factsOf = ({ id, category, defaultMode, text }: Rule) => ({
  id,
  category,
  defaultMode,
  ways: Object.keys(text.en.ways),
});

/** How many examples of each kind are shown: enough to see what is meant. */
const MOST_EXAMPLES = 4;

function examplesOf({ examples }: Rule, language: Language) {
  // One that needs a setting of its own would be wrong for its reader.
  const shown = (all: readonly Example[]) =>
    all.filter(({ lang, context }) => lang === language && context === undefined).slice(0, MOST_EXAMPLES);
  return {
    noticed: shown(examples.positive).map(({ text }) => text),
    left: shown(examples.negative).map(({ text }) => text),
  };
}
