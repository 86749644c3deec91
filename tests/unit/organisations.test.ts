/** docs/organisations.md names every key of public/managed-schema.json and no other, and its examples work as they stand. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DECLARED_RULES } from '../../src/engine/rules/declared.ts';
import { NO_POLICY, readPolicy } from '../../src/settings/policy.ts';

interface Schema {
  readonly type: 'string' | 'boolean' | 'integer' | 'object' | 'array';
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
}

const PAGE = readFileSync('docs/organisations.md', 'utf8');
const SCHEMA = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as Schema;
const GECKO: string = JSON.parse(readFileSync('manifest.json', 'utf8')).browser_specific_settings.gecko.id;

const listed = (all: readonly string[]): string => all.map((value) => `\`${value}\``).join(', ');

/** What the page calls a type. */
function inWords({ type, enum: values, items }: Schema): string {
  if (values !== undefined) return `one of ${listed(values)}`;
  if (items?.enum !== undefined) return `list of ${listed(items.enum)}`;
  return { string: 'text', boolean: 'true or false', integer: 'whole number', object: 'object', array: 'list' }[type];
}

/** Every key with its type, as the page writes them: 'names', 'names[].text', 'rules.*'. */
function keysOf(schema: Schema, at = ''): { key: string; type: string }[] {
  const named = Object.entries(schema.properties ?? {}).map(([name, of]) => ({
    key: at === '' ? name : `${at}.${name}`,
    of,
  }));
  const others = schema.additionalProperties;
  return [...named, ...(others === undefined ? [] : [{ key: `${at}.*`, of: others }])].flatMap(({ key, of }) =>
    [{ key, type: inWords(of) }].concat(keysOf(of, key), of.items === undefined ? [] : keysOf(of.items, `${key}[]`)),
  );
}

const rows = [...PAGE.matchAll(/^\| `([^`]+)` \| (.+?) \| (.+) \| `([^`]+)` \|$/gm)].map(
  ([, key = '', type = '', , example = '']) => ({ key, type, example }),
);
const blocks = [...PAGE.matchAll(/^```json\n([\s\S]+?)^```$/gm)].map(
  ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
);
const inside = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);

describe('the page for organisations', () => {
  it('tells of every key that a policy can have, with its type', () => {
    expect(rows.map(({ key, type }) => ({ key, type }))).toEqual(keysOf(SCHEMA));
  });

  it.each(rows.filter(({ key }) => /^\w+$/.test(key)))('the example of $key can be read', ({ key, example }) => {
    const policy = readPolicy({ [key]: JSON.parse(example) });
    expect(policy.problems).toEqual([]);
    expect(policy).not.toEqual(NO_POLICY);
  });

  it('its whole policy has every key, and all of it can be read', () => {
    const [whole] = blocks;
    expect(Object.keys(whole ?? {})).toEqual(Object.keys(SCHEMA.properties ?? {}));
    const { problems, rules } = readPolicy(whole);
    expect(problems).toEqual([]);
    const known = new Set(DECLARED_RULES.map(({ id }) => id));
    expect(Object.keys(rules).filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('what it says to write for each browser is a policy', () => {
    const given = [
      ...blocks.map((block) => inside(block, '3rdparty', 'extensions', 'EXTENSION_ID')),
      ...blocks.map((block) => inside(block, 'policies', '3rdparty', 'Extensions', GECKO)),
    ].filter((policy) => policy !== undefined);
    expect(given).toHaveLength(2);
    for (const policy of given) {
      expect(readPolicy(policy).problems).toEqual([]);
      expect(readPolicy(policy)).toMatchObject({ organisation: 'Northwind', locked: ['sync'] });
    }
  });

  it('values of the Windows registry hold JSON where it says so', () => {
    const values = [...PAGE.matchAll(/^"(\w+)"="(.+)"$/gm)].map(
      ([, key = '', text = '']) => [key, text.replaceAll('\\"', '"')] as const,
    );
    const policy = Object.fromEntries(
      values.map(([key, text]) => [key, /^[[{]/.test(text) ? (JSON.parse(text) as unknown) : text]),
    );
    expect(Object.keys(policy)).toEqual(['organisation', 'preset', 'names', 'locked']);
    expect(readPolicy(policy).problems).toEqual([]);
  });
});
