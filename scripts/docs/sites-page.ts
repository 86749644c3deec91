import type { Site } from '../../src/composer/sites/types.ts';

const SURE: Readonly<Record<Site['sure'], string>> = {
  primary: "the site's own code",
  live: 'a dated live capture',
  maintained: 'a maintained tool',
  several: 'several scripts agree',
  weak: 'one weak source',
  none: 'nothing found: general signs only',
};

/** docs/sites.md: which sites are known, which of their boxes, how surely and since when. */
export function sitesPage(sites: readonly Site[]): string {
  const rows = sites.map((site) =>
    [
      site.name,
      site.on ? 'on' : 'off until switched on',
      [...new Set(site.boxes.map(({ kind }) => kind))].join(', '),
      SURE[site.sure],
      site.checked,
      site.source.replaceAll('|', '\\|'),
    ].join(' | '),
  );
  return `# Sites

Made by \`npm run docs\` from \`src/composer/sites/entries/\`. Any other site can be added by its user; there the general signs find
box and button.

| site | at first | boxes | how sure | checked | source |
|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}
