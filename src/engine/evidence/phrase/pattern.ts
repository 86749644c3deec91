import { ANY_WORD, captured, choice, gap, maybe, type Node, sequence } from './node.ts';
import { literal, literalWords, wordList } from './words.ts';

/** Lists of words or phrases that patterns refer to by name (`:work`). */
export type Classes = Readonly<Record<string, Iterable<string>>>;

const SYNTAX = /<(\w+):|:([\w-]+)|\{(,?)(\d{1,2}),(\d{1,2})\}|[()|>?]|[^\s()|<>{}?]+/g;

/**
 * Reads a pattern (see ../phrases.ts for how it is written) into one node, by recursive descent over its parts.
 * @param cache nodes of the classes already read
 * @throws SyntaxError on a pattern that cannot be read
 */
export function readPattern(pattern: string, classes: Classes, cache: Map<string, Node>): Node {
  const parts = [...pattern.matchAll(SYNTAX)];
  let at = 0;
  const fail = (what: string): never => {
    throw new SyntaxError(`${what} in the phrase: ${pattern}`);
  };

  function alternatives(end: ')' | '>' | undefined): Node {
    const options: Node[] = [];
    let items: Node[] = [];
    for (;;) {
      const part = parts[at];
      const sign = part?.[0];
      if (sign === end) {
        at++;
        options.push(sequence(items));
        return choice(options);
      }
      if (sign === '|' && end === ')') {
        at++;
        options.push(sequence(items));
        items = [];
      } else if (part) items.push(item(part));
      else fail(`"${end ?? 'end'}" is missing`);
    }
  }

  function item(part: RegExpExecArray): Node {
    at++;
    const [sign, capture, className, commas, min, max] = part;
    let node: Node;
    if (capture !== undefined) node = captured(capture, alternatives('>'));
    else if (className !== undefined) node = classNode(className, classes, cache) ?? fail(`no class "${className}"`);
    else if (min !== undefined) node = gap(Number(min), Number(max), commas === ',');
    else if (sign === '(') node = alternatives(')');
    else if (sign === '*') node = ANY_WORD;
    else if (sign === '?' && part.index > 0 && /\s/.test(pattern.charAt(part.index - 1))) node = literal('?', '?');
    else if (sign === ')' || sign === '>' || sign === '|' || sign === '?') return fail(`stray "${sign}"`);
    else node = literalWords(sign);
    const after = parts[at];
    if (after?.[0] === '?' && !/\s/.test(pattern.charAt(after.index - 1))) {
      at++;
      return maybe(node);
    }
    return node;
  }

  return alternatives(undefined);
}

function classNode(name: string, classes: Classes, cache: Map<string, Node>): Node | undefined {
  const known = cache.get(name);
  if (known) return known;
  const entries = Object.hasOwn(classes, name) ? classes[name] : undefined;
  if (!entries) return undefined;
  const node = wordList(entries);
  cache.set(name, node);
  return node;
}
