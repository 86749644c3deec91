import { CATEGORIES, type Example, type Language, type Rule } from '../../src/engine/types.ts';

const LANGUAGE: Readonly<Record<Language, string>> = { en: 'English', fr: 'French' };
const MODE = { off: 'Off', hint: 'Hint', ask: 'Ask' } as const;

/** docs/rules.md: what each rule notices, an example of each side, why, its source and its default. */
export function rulesPage(rules: readonly Rule[]): string {
  const sections = CATEGORIES.map((category) => {
    const own = rules.filter((rule) => rule.category === category);
    return [`## ${category}`, ...own.map(ruleSection)].join('\n\n');
  });
  return `# Rules

Made by \`npm run docs\` from the files in \`src/engine/rules/\`: to change a word here, change it there.

Each finding has a level: a hint while typing, or the question before posting. "Ask" lets the evidence decide between the two,
"Hint" never asks. Examples were written for this project.

${sections.join('\n\n')}
`;
}

function ruleSection(rule: Rule): string {
  const { name, notices, why, ways, note } = rule.text.en;
  const lines = [
    `### ${name} (\`${rule.id}\`)`,
    `${notices} Default: **${MODE[rule.defaultMode]}**.`,
    `${why} [${rule.source.title}](${rule.source.url})`,
    `A way out: ${ways.default}`,
  ];
  if (note !== undefined) lines.push(`Always said: ${note}`);
  const examples = rule.languages.flatMap((language) => examplesIn(rule, language));
  return [...lines, examples.join('\n')].join('\n\n');
}

function examplesIn({ examples }: Rule, language: Language): string[] {
  const first = (list: readonly Example[]): string | undefined =>
    list.find(({ lang, text }) => lang === language && !text.includes('\n'))?.text;
  const noticed = first(examples.positive);
  const passes = first(examples.negative);
  return [
    ...(noticed === undefined ? [] : [`- ${LANGUAGE[language]}, noticed: ${quoted(noticed)}`]),
    ...(passes === undefined ? [] : [`- ${LANGUAGE[language]}, passes: ${quoted(passes)}`]),
  ];
}

/** As code, so that no sign in it means anything to Markdown. */
function quoted(text: string): string {
  return `\`\` ${text.replaceAll('``', "''")} \`\``;
}
