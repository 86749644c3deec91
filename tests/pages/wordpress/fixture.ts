import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://example-blog.wordpress.com/2026/03/18/hello-world/',
  paths: ['/wp-comments-post.php'],
  navigates: true,
  boxes: [
    {
      id: 'comment',
      editor: 'textarea',
      open: [],
      editable: at('#comment'),
      submit: at('#submit'),
      keys: [],
    },
  ],
} satisfies Fixture;
