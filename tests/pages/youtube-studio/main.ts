import { mountExisting } from '../editors/existing.ts';
import { compose } from '../shared/compose.ts';

// One button publishes the video with both texts.
for (const box of ['title', 'description']) {
  compose({ box, mount: mountExisting, at: `#${box}-textarea #textbox`, button: '#done-button' });
}
