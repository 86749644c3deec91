import { cpus, release } from 'node:os';

/** What one measurement found, as people read it: on the terminal and in docs/benchmarks.md. */
export interface Table {
  readonly title: string;
  /** What is measured and how, the units, and the target where there is one. */
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The machine that all figures of one run come from. */
export function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} cores, ${cpu?.model ?? 'unknown processor'}, ${process.platform} ${release()}, Node.js ${process.versions.node}`;
}

/** A table for the terminal: the first column to the left, figures to the right. */
export function asText({ title, note, head, rows }: Table): string {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return ['', title, note, line(head), ...rows.map(line)].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** All tables of one run as the page docs/benchmarks.md. */
export function asPage(tables: readonly Table[], day: string): string {
  return [
    '# Benchmarks',
    '',
    `One run of \`npm run bench -- --write\`, ${day}: ${machine()}. Machines differ and are busy; figures mean something beside each other, in one run.`,
    ...tables.flatMap(({ title, note, head, rows }) => [
      '',
      `## ${title}`,
      '',
      note,
      '',
      row(head),
      row(head.map((_, at) => (at === 0 ? '---' : '--:'))),
      ...rows.map(row),
    ]),
    '',
  ].join('\n');
}
