/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import type { Hit, Piece } from './find.ts';

interface Props {
  readonly query: string;
  readonly hits: readonly Hit[];
  /** Called when one goes to a hit. */
  readonly leave: () => void;
}

/** What the search box found. */
export function Results({ query, hits, leave }: Props) {
  const told =
    hits.length === 0
      ? t('options_search_none', query.trim())
      : hits.length === 1
        ? t('options_search_one')
        : t('options_search_many', hits.length);
  return (
    <>
      <h2 id="section-title">{t('options_search_results')}</h2>
      <p class="lead" role="status">
        {told}
      </p>
      <ul class="hits">
        {hits.map(({ entry, title, quote }) => (
          <li key={`${entry.href} ${entry.title}`}>
            <a href={entry.href} onClick={leave}>
              <span class="hit-title">
                <Marked pieces={title} />
              </span>
              {entry.place !== '' && <span class="hit-place">{entry.place}</span>}
              {quote.length > 0 && (
                <span class="hit-quote">
                  <Marked pieces={quote} />
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}</>;
}
