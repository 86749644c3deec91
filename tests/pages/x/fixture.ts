import { at, type Fixture, type FixtureBox } from '../fixture.ts';

/** A dialog with Draft.js and the button of home's composer in it. */
function inDialog(id: string, opener: readonly string[], index = 0): FixtureBox {
  return {
    id,
    editor: 'draft',
    open: opener.map(at),
    editable: at(`#layers [data-testid="tweetTextarea_${index}"]`),
    submit: at('#layers [data-testid="tweetButton"]'),
    keys: ['Mod+Enter'],
    like: 'x home',
  };
}

export default {
  url: 'https://x.com/home',
  paths: ['/compose/post'],
  boxes: [
    {
      id: 'home',
      editor: 'draft',
      open: [],
      editable: at('[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]'),
      submit: at('[data-testid="tweetButtonInline"]'),
      keys: ['Mod+Enter'],
    },
    inDialog('modal', ['[data-testid="SideNav_NewTweet_Button"]']),
    inDialog('reply', ['[data-testid="reply"]']),
    inDialog('quote', ['[data-testid="quote"]']),
    inDialog('thread', ['[data-testid="SideNav_NewTweet_Button"]', '#layers [data-testid="addButton"]'], 1),
    {
      id: 'inline-reply',
      editor: 'draft',
      open: [at('[data-testid="tweet-time"]')],
      editable: at('[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]'),
      submit: at('[data-testid="tweetButtonInline"]'),
      keys: ['Mod+Enter'],
      like: 'x home',
    },
    {
      id: 'message',
      editor: 'draft',
      open: [at('[data-testid="AppTabBar_DirectMessage_Link"]')],
      editable: at('[data-testid="dmComposerTextInput"]'),
      submit: at('[data-testid="dmComposerSendButton"]'),
      keys: ['Enter'],
      private: true,
      like: 'x home',
    },
  ],
} satisfies Fixture;
