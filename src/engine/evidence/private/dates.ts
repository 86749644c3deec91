import type { Span } from '../../types.ts';

/** A calendar date as written. */
export interface CalendarDate extends Span {
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MONTHS: readonly string[] = [
  'january|jan|janvier|janv',
  'february|feb|fevrier|fevr',
  'march|mar|mars',
  'april|apr|avril|avr',
  'may|mai',
  'june|jun|juin',
  'july|jul|juillet|juil',
  'august|aug|aout',
  'september|sept|sep|septembre',
  'october|oct|octobre',
  'november|nov|novembre',
  'december|dec|decembre',
];

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.split('|').map((name): [string, number] => [name, i + 1])),
);

/** The names of the months, English and French, short and long, for use in larger expressions over folded text. */
export const MONTH_NAMES: string = MONTHS.join('|');

const WRITTEN = [
  // 12 March 1985, 12th of march, 1er mai 1990
  String.raw`(?<d1>\d{1,2})(?:st|nd|rd|th|er|e)? (?:of )?(?<m1>${MONTH_NAMES})\b\.?(?:,? (?<y1>(?:19|20)\d\d)\b)?`,
  // March 12(th), 1985
  String.raw`\b(?<m2>${MONTH_NAMES})\.? (?<d2>\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,? (?<y2>(?:19|20)\d\d)\b)?`,
  // 1985-03-12
  String.raw`(?<y3>(?:19|20)\d\d)[-/.](?<m3>\d{1,2})[-/.](?<d3>\d{1,2})(?!\d)`,
  // 12/03/1985, 12.3.85
  String.raw`(?<d4>\d{1,2})[/.-](?<m4>\d{1,2})[/.-](?<y4>(?:19|20)?\d\d)(?![\d.])`,
].join('|');
const DATE = new RegExp(`(?<![\\d.,/-])(?:${WRITTEN})`, 'g');

/** @param folded - folded text. @returns possible dates, in order; where day and month could be either, day comes first as in most of the world. */
export function findDates(folded: string): readonly CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (const match of folded.matchAll(DATE)) {
    const { d1, m1, y1, m2, d2, y2, y3, m3, d3, d4, m4, y4 } = match.groups ?? {};
    let day = Number(d1 ?? d2 ?? d3 ?? d4);
    let month = MONTH_OF.get(m1 ?? m2 ?? '') ?? Number(m3 ?? m4);
    if (month > 12 && day <= 12) [day, month] = [month, day];
    const written = y1 ?? y2 ?? y3 ?? y4;
    const year =
      written === undefined
        ? undefined
        : Number(written) + (written.length === 2 ? (Number(written) > 30 ? 1900 : 2000) : 0);
    if (day < 1 || day > 31 || month < 1 || month > 12) continue;
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    dates.push(year === undefined ? { ...span, day, month } : { ...span, day, month, year });
  }
  return dates;
}
