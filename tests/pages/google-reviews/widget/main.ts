import { mountExisting } from '../../editors/existing.ts';
import { compose } from '../../shared/compose.ts';

compose({ box: 'review', mount: mountExisting, at: 'textarea', button: '.post', disables: 'disabled' });
