import { expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { Followers } from '../../../src/background/followers.ts';

/** One end of the popup's port, with what came out of it. */
function popup() {
  const sent: unknown[] = [];
  const on: Record<string, (message?: unknown) => void> = {};
  const port = {
    postMessage: (message: unknown) => void sent.push(message),
    onMessage: { addListener: (listener: () => void) => void (on['message'] = listener) },
    onDisconnect: { addListener: (listener: () => void) => void (on['disconnect'] = listener) },
  };
  return {
    port: port as unknown as Runtime.Port,
    sent,
    say: (message: unknown) => on['message']?.(message),
    close: () => on['disconnect']?.(),
  };
}

it('an open popup is told of its own tab, at once and at every change, until it closes', () => {
  const followers = new Followers((tab) => ({ url: `https://tab-${tab}.example/`, drafts: [] }));
  const { port, sent, say, close } = popup();
  followers.add(port);
  expect(sent).toEqual([]);
  say({ type: 'follow', tab: 7 });
  followers.changed(8);
  followers.changed(7);
  expect(sent).toEqual([
    { url: 'https://tab-7.example/', drafts: [] },
    { url: 'https://tab-7.example/', drafts: [] },
  ]);
  close();
  followers.changed(7);
  expect(sent).toHaveLength(2);
});

it('what is no popup’s message is ignored', () => {
  const followers = new Followers(() => ({ url: '', drafts: [] }));
  const { port, sent, say } = popup();
  followers.add(port);
  say({ type: 'follow', tab: 'seven' });
  expect(sent).toEqual([]);
});
