import type { Site } from '../../src/composer/sites/types.ts';

const SURE: Readonly<Record<Site['sure'], string>> = {
  primary: "the site's own code",
  live: 'a dated live capture',
  maintained: 'a maintained tool',
  several: 'several scripts agree',
  weak: 'one weak source',
  none: 'nothing found: general signs only',
};

function atFirst({ on, matches, software }: Site): string {
  const hosts = on ? 'on' : 'off until switched on';
  if (software === undefined) return hosts;
  return matches.length > 0 ? `${hosts}; offered on any host` : 'offered on any host';
}

/** docs/sites.md: which sites are known, which of their boxes, how surely and since when. */
export function sitesPage(sites: readonly Site[]): string {
  const rows = sites.map((site) =>
    [
      site.name,
      atFirst(site),
      [...new Set(site.boxes.map(({ kind }) => kind))].join(', ') || 'by general signs',
      SURE[site.sure],
      site.checked,
      site.source,
      site.notes ?? '',
    ]
      .map((cell) => cell.replaceAll('|', '\\|'))
      .join(' | '),
  );
  return `# Sites

Made by \`npm run docs\` from \`src/composer/sites/entries/\`. Any other site can be added by its user; there the general signs find
box and button. Software that anybody can run is recognised by its pages, and known on any host that its user adds.

| site | at first | boxes | how sure | checked | source | notes |
|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}
