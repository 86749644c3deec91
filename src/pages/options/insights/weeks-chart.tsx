/** @jsxImportSource preact */
import { useRef } from 'preact/hooks';
import { language, t } from '../../../i18n.ts';
import type { Week } from '../../../insights/index.ts';
import { niceTop } from './scale.ts';
import { useWidth } from './use-width.ts';

/** Size of the drawing, in CSS pixels; it is as wide as its panel, so that its words keep their size. */
const HEIGHT = 220;
const LEFT = 32;
const BOTTOM = 28;
const TOP = 12;
/** Room that a date needs. */
const DATE = 64;

const dayText = (day: string): string =>
  new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(day));

/** From the bottom of a bar to its top. */
const PARTS = ['posted', 'edited', 'dropped'] as const;

/** Drafts about which something was said, week by week, by what came of them. From zero, one scale. */
export function WeeksChart({ weeks }: { readonly weeks: readonly Week[] }) {
  const sums = weeks.map(({ edited, dropped, posted }) => edited + dropped + posted);
  const top = niceTop(Math.max(...sums, 1));
  const place = useRef<HTMLElement>(null);
  const width = useWidth(place);
  const step = (width - LEFT) / weeks.length;
  /** Every how many weeks there is room for a date; the last one is moved in from the edge. */
  const dated = Math.ceil((DATE + Math.max(0, (DATE - step) / 2)) / step);
  const bar = Math.min(36, step * 0.64);
  const tall = (count: number): number => (count / top) * (HEIGHT - BOTTOM - TOP);
  const total = sums.reduce((sum, one) => sum + one, 0);
  const reconsidered = total - weeks.reduce((sum, { posted }) => sum + posted, 0);
  return (
    <figure class="chart" ref={place}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby="weeks-summary">
        <Patterns />
        {[0, top / 2, top].map((value) => (
          <g key={value}>
            <line
              x1={LEFT}
              x2={width}
              y1={HEIGHT - BOTTOM - tall(value)}
              y2={HEIGHT - BOTTOM - tall(value)}
              class="grid"
            />
            {Number.isInteger(value) && (
              <text x={LEFT - 8} y={HEIGHT - BOTTOM - tall(value) + 4} text-anchor="end">
                {value}
              </text>
            )}
          </g>
        ))}
        {weeks.map((week, index) => {
          const x = LEFT + index * step + (step - bar) / 2;
          let y = HEIGHT - BOTTOM;
          return (
            <g key={week.monday}>
              {PARTS.map((part) => {
                const height = tall(week[part]);
                y -= height;
                return height === 0 ? null : <rect key={part} class={part} x={x} y={y} width={bar} height={height} />;
              })}
              {(weeks.length - 1 - index) % dated === 0 && (
                <text x={Math.min(x + bar / 2, width - DATE / 2)} y={HEIGHT - 8} text-anchor="middle">
                  {dayText(week.monday)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        <ul class="keys">
          <Key part="edited">{t('options_insights_edited')}</Key>
          <Key part="dropped">{t('options_insights_dropped')}</Key>
          <Key part="posted">{t('options_insights_posted')}</Key>
        </ul>
        <p id="weeks-summary">{t('options_insights_weeks_summary', reconsidered, total, weeks.length)}</p>
      </figcaption>
      <details class="more">
        <summary>{t('options_insights_table')}</summary>
        <div class="scroll" tabIndex={0} role="group" aria-label={t('options_insights_weeks')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('options_insights_week')}</th>
                <th scope="col">{t('options_insights_edited')}</th>
                <th scope="col">{t('options_insights_dropped')}</th>
                <th scope="col">{t('options_insights_posted')}</th>
              </tr>
            </thead>
            <tbody>
              {weeks.toReversed().map((week) => (
                <tr key={week.monday}>
                  <th scope="row">{dayText(week.monday)}</th>
                  <td>{week.edited}</td>
                  <td>{week.dropped}</td>
                  <td>{week.posted}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function Key({ part, children }: { readonly part: (typeof PARTS)[number]; readonly children: string }) {
  return (
    <li>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <rect class={part} x="1" y="1" width="14" height="14" rx="3" />
      </svg>
      {children}
    </li>
  );
}

/** Patterns, so that the parts differ without their colours. */
function Patterns() {
  return (
    <defs>
      <pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect class="pattern-ground" width="7" height="7" />
        <circle class="pattern-sign" cx="3.5" cy="3.5" r="1.5" />
      </pattern>
      <pattern id="lines" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="lines-ground" width="6" height="6" />
        <rect class="lines-sign" width="2" height="6" />
      </pattern>
    </defs>
  );
}
