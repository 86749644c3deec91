/** @jsxImportSource preact */
import { sourcesOf } from './advice.ts';
import type { SourceId } from './sources.ts';

/** The pages behind what was said; nothing where it is common sense alone. */
export function SourcesList({ ids }: { readonly ids: readonly SourceId[] }) {
  if (ids.length === 0) return null;
  return (
    <ul class="sources">
      {sourcesOf(ids).map(({ title, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
