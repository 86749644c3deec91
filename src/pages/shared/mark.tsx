/** @jsxImportSource preact */
import type { JSX } from 'preact';

/** The four severity marks of docs/design.md, from a rule that does not speak to a question before posting. */
export type Severity = 'off' | 'quiet' | 'hint' | 'ask';

const SHAPES: Readonly<Record<Severity, JSX.Element>> = {
  off: (
    <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">
      <circle cx="10" cy="10" r="8" />
      <path d="m4.6 15.4 10.8-10.8" />
    </g>
  ),
  quiet: (
    <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
      <circle cx="10" cy="10" r="8" />
      <path d="m6.5 10.2 2.4 2.5 4.6-5.2" />
    </g>
  ),
  hint: (
    <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">
      <circle cx="10" cy="10" r="8" stroke-dasharray="0.01 4.18" stroke-width="2.4" />
      <path d="M10 9.4v4.4M10 6.2v.1" stroke-width="2.4" />
    </g>
  ),
  ask: (
    <>
      <rect x="1" y="1" width="18" height="18" rx="5" fill="currentColor" />
      <path
        class="sign"
        d="M10 5v6M10 14.8v.1"
        fill="none"
        stroke="currentColor"
        stroke-width="2.6"
        stroke-linecap="round"
      />
    </>
  ),
};

/** A severity mark. It says nothing to screen readers: the word always stands beside it. */
export function Mark({ of }: { readonly of: Severity }) {
  return (
    <svg class={`mark ${of}`} viewBox="0 0 20 20" aria-hidden="true">
      {SHAPES[of]}
    </svg>
  );
}
