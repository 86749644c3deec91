import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { generated } from '../../scripts/docs/generated.ts';

test.each(await generated())('$path says what the code declares (npm run docs)', async ({ path, text }) => {
  expect(await readFile(path, 'utf8')).toBe(text);
});

const pages = ['.', 'docs', 'docs/store'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => normalize(join(folder, name))),
);

/** Where a page's links and pictures within the repository lead: a file from the root, and a heading of it. */
function links(page: string): { path: string; heading: string | undefined }[] {
  const text = readFileSync(page, 'utf8').replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset)="([^"]+)"/g)].map(
    ([, link, source]) => link ?? source ?? '',
  );
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', heading] = target.split('#');
      return { path: path === '' ? page : normalize(join(dirname(page), path)), heading };
    });
}

/** Headings as GitHub makes them into anchors. */
function anchors(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(/\s/gu, '-'),
  );
}

describe('links in README and docs', () => {
  it.each(pages)('%s leads to files and headings that are there', (page) => {
    for (const { path, heading } of links(page)) {
      expect(existsSync(path), path).toBe(true);
      if (heading !== undefined) expect(anchors(path), path).toContain(heading);
    }
  });

  it('show every picture that is kept for them', () => {
    const shown = new Set(pages.flatMap(links).map(({ path }) => path));
    const kept = readdirSync('docs/images').map((name) => join('docs/images', name));
    expect(kept.filter((picture) => !shown.has(picture))).toEqual([]);
  });
});
