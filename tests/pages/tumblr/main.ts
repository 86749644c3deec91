import { mountExisting } from '../editors/existing.ts';
import { compose } from '../shared/compose.ts';

// Built from Tumblr's own announcements: the block editor of WordPress with a "Post now" button, and plain replies.
compose({ box: 'post', mount: mountExisting, at: '.block-editor-rich-text__editable', button: '.post-button' });
compose({ box: 'reply', mount: mountExisting, at: '.reply textarea', button: '.reply button' });
