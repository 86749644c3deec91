import { publish } from '../../shared/timeline.ts';

// The listeners stand in the document's head, before any script that is loaded.
Object.assign(window, { publishFirst: (text: string) => publish('text', text) });
