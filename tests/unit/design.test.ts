/** The colours in use keep the contrast that docs/design.md promises, and the card in a page has the same ones. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const style = readFileSync('src/composer/ui/layer.css', 'utf8');
const tokens = readFileSync('src/pages/shared/tokens.css', 'utf8');
const design = readFileSync('docs/design.md', 'utf8');

type Scheme = 'light' | 'dark';
const GROUNDS = ['page', 'surface', 'sunken', 'soft', 'ask-soft', 'hint-soft'];

/** The value of a custom property in one colour scheme, as '#rrggbb'. */
function colour(css: string, name: string, scheme: Scheme): string | undefined {
  const both = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)`).exec(css);
  return both?.[scheme === 'light' ? 1 : 2] ?? new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`).exec(css)?.[1];
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Rows of the table of colours: | `--text` | `#light` | `#dark` | grounds | least, light | least, dark | must be | */
const rows = [...design.matchAll(/^\| `--([a-z-]+)` \| (.+) \|$/gm)].map(([, name = '', rest = '']) => {
  const [light = '', dark = '', grounds = '', leastLight = '', leastDark = '', must = ''] = rest.split(' | ');
  return {
    name,
    shown: { light: light.replaceAll('`', ''), dark: dark.replaceAll('`', '') },
    grounds: grounds === 'every ground' ? GROUNDS : grounds.split(', '),
    least: { light: Number(leastLight), dark: Number(leastDark) },
    must: Number(must),
  };
});

describe.each(['light', 'dark'] as const)('colours, %s', (scheme) => {
  it('are all in the table', () => {
    expect(rows.map(({ name }) => name)).toContain('muted');
    expect(rows.length).toBeGreaterThan(8);
  });

  it.each(rows)('$name has the contrast that it is said to have', ({ name, shown, grounds, least, must }) => {
    const own = colour(tokens, name, scheme) ?? '';
    expect(own).toBe(shown[scheme]);
    const lowest = Math.min(...grounds.map((ground) => contrast(own, colour(tokens, ground, scheme) ?? own)));
    expect(Math.round(lowest * 10) / 10).toBe(least[scheme]);
    expect(lowest).toBeGreaterThanOrEqual(must);
  });

  it.each(['text', 'muted', 'accent', 'on-accent', 'ask', 'hint'])('%s is the same on the card', (name) => {
    expect(colour(style, name, scheme)).toBe(colour(tokens, name, scheme));
  });
});
