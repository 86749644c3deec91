/** @jsxImportSource preact */

/** Digits with spaces or hyphens between them: the shape of the phone numbers in the texts of help. */
const NUMBER = /(\d[\d\s-]*\d)/;

/** A text whose phone numbers each stay in one line, so that they can be dialled as they are read. */
export function Numbers({ text }: { readonly text: string }) {
  // Splitting by an expression with a group leaves what it matched at the odd places.
  return text.split(NUMBER).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} class="number">
        {part}
      </span>
    ),
  );
}
