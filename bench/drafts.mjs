/** Drafts to measure with, made of the rules' own examples, so that there is something to find in them. */

/** Drafts of about `length` UTF-16 units, each different from the others. */
export function drafts(rules, length, count) {
  const examples = rules.flatMap(({ examples: { positive, negative } }) =>
    [...negative, ...positive].map(({ text }) => text),
  );
  return Array.from({ length: count }, (_, i) => {
    let text = '';
    for (let at = i * 7; text.length < length; at += 11) text += `${examples[at % examples.length]} `;
    return `${text.slice(0, length - 6)} ${i}`;
  });
}
