import { describe, expect, it } from 'vitest';
import type { PostBox } from '../../../src/composer/box.ts';
import { publishes } from '../../../src/composer/guard/keys.ts';
import type { SiteBox } from '../../../src/composer/sites/types.ts';

const enter = {
  key: 'Enter',
  keyCode: 13,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
};

function press(changes: Partial<KeyboardEvent> = {}): KeyboardEvent {
  return { ...enter, ...changes } as KeyboardEvent;
}

/** A box as far as the question "does this key send it?" looks at it. */
function box(keys: SiteBox['keys'] | null, attributes: Record<string, string> = {}, localName = 'div'): PostBox {
  const element = {
    localName,
    enterKeyHint: attributes['enterkeyhint'] ?? '',
    getAttribute: (name: string) => attributes[name] ?? null,
    hasAttribute: (name: string) => name in attributes,
  };
  return { entry: keys && { keys }, field: { element } } as unknown as PostBox;
}

describe('keys that send a draft', () => {
  it('Enter sends where the site says so, and breaks the line elsewhere', () => {
    expect(publishes(press(), box(['enter']))).toBe(true);
    expect(publishes(press(), box(['mod+enter']))).toBe(false);
    expect(publishes(press(), box(null))).toBe(false);
  });

  it('Ctrl+Enter and Cmd+Enter may send anywhere', () => {
    expect(publishes(press({ ctrlKey: true }), box(null))).toBe(true);
    expect(publishes(press({ metaKey: true }), box(['enter']))).toBe(true);
  });

  it('Shift+Enter only breaks the line', () => {
    expect(publishes(press({ shiftKey: true }), box(['enter']))).toBe(false);
  });

  it('Enter that confirms characters in an input method sends nothing, by either of its two signs', () => {
    expect(publishes(press({ isComposing: true }), box(['enter']))).toBe(false);
    expect(publishes(press({ keyCode: 229 }), box(['enter']))).toBe(false);
  });

  it('Enter in an open list of @names picks a name', () => {
    expect(publishes(press(), box(['enter'], { 'aria-expanded': 'true' }))).toBe(false);
    expect(publishes(press(), box(['enter'], { 'aria-activedescendant': 'name-3' }))).toBe(false);
  });

  it('on a site that we do not know, a one-line field or a "send" key on the screen says that Enter sends', () => {
    expect(publishes(press(), box(null, {}, 'input'))).toBe(true);
    expect(publishes(press(), box(null, { enterkeyhint: 'send' }))).toBe(true);
    expect(publishes(press(), box(null, { 'aria-multiline': 'false' }))).toBe(true);
    expect(publishes(press(), box(null, { 'aria-label': 'Message #general' }))).toBe(true);
    expect(publishes(press(), box(null, { placeholder: 'Message' }, 'textarea'))).toBe(false);
  });
});
