import { find } from '../shared/dom.ts';
import { publish } from '../shared/timeline.ts';

/** A blog without scripts of its own: what the server stored comes back in the page and is shown. */
const stored: unknown = JSON.parse(find(document, '#stored-comments').textContent ?? '[]');
if (!Array.isArray(stored)) throw new Error('The stored comments are not a list');
for (const text of stored) publish('comment', String(text));
