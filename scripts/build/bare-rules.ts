import type { ESTree, Plugin } from 'vite';

type Properties = readonly ESTree.ObjectPropertyKind[];

/**
 * Leaves out of the package what a rule's file holds for its readers and its tests: the examples, and texts and sources,
 * which the package has in _locales (see rule-texts.ts). Of the texts stays whether there is a note. Stops the build at a rule
 * file that it cannot read, so that nothing grows unseen.
 */
export function bareRules(): Plugin {
  return {
    name: 'bare-rules',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/engine\/rules\/[^/]+\/[^/]+\.ts$/ },
      handler(code, id) {
        const parts = propertiesOf(ruleIn(this.parse(code)));
        const [text, examples, source] = [named(parts, 'text'), named(parts, 'examples'), named(parts, 'source')];
        const sources = named(parts, 'sources');
        const english = named(propertiesOf(text?.value), 'en')?.value;
        if (!text || !examples || !source || !english)
          return this.error(`${id} does not declare its rule as one object with text.en, source and examples.`);
        const note = named(propertiesOf(english), 'note') ? "{ note: '' }" : '{}';
        const cuts = [
          { ...text.value, by: `{ en: ${note} }` },
          { ...examples.value, by: '{}' },
          { ...source.value, by: '0' },
          ...(sources ? [{ ...sources.value, by: '0' }] : []),
        ].toSorted((a, b) => b.start - a.start);
        let bare = code;
        for (const { start, end, by } of cuts) bare = bare.slice(0, start) + by + bare.slice(end);
        return { code: bare, map: null };
      },
    },
  };
}

/** The object that a module exports as its default, by itself or under a name. */
function ruleIn({ body }: ESTree.Program): ESTree.Expression | null | undefined {
  const exported = body.find((statement) => statement.type === 'ExportDefaultDeclaration')?.declaration;
  const reexported = body
    .filter((statement) => statement.type === 'ExportNamedDeclaration')
    .flatMap(({ specifiers }) => specifiers)
    .find((specifier) => 'name' in specifier.exported && specifier.exported.name === 'default')?.local;
  const name = [exported, reexported].find((node) => node?.type === 'Identifier');
  if (exported?.type === 'ObjectExpression') return exported;
  return body
    .filter((statement) => statement.type === 'VariableDeclaration')
    .flatMap(({ declarations }) => declarations)
    .find(({ id }) => name && 'name' in name && id.type === 'Identifier' && id.name === name.name)?.init;
}

const propertiesOf = (node: ESTree.Expression | null | undefined): Properties =>
  node?.type === 'ObjectExpression' ? node.properties : [];

function named(properties: Properties, name: string): ESTree.ObjectProperty | undefined {
  return properties
    .filter((property) => property.type === 'Property')
    .find(({ key }) => key.type === 'Identifier' && key.name === name);
}
