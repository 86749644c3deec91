import { mountExisting } from '../editors/existing.ts';
import { compose } from '../shared/compose.ts';
import { find } from '../shared/dom.ts';

compose({ box: 'insight', mount: mountExisting, at: '.insight', button: '.publish' });
compose({ box: 'comment', scope: find(document, '.comment'), mount: mountExisting, at: 'textarea', button: 'input' });
