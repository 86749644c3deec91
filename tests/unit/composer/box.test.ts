import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PostBox } from '../../../src/composer/box.ts';
import type { Connection } from '../../../src/composer/connection.ts';
import type { Field } from '../../../src/composer/fields/field.ts';
import type { ComposerMessage, ShownFinding } from '../../../src/protocol.ts';

const COMPLAINT = 'I hate my job';

/** One box that somebody writes in, the questions it has sent, and how often it wanted to be drawn. */
function desk() {
  const asked: Extract<ComposerMessage, { type: 'assess' }>[] = [];
  const wire = {
    open: true,
    send: (message: ComposerMessage) => {
      if (message.type === 'assess') asked.push(message);
      return true;
    },
  };
  let text = '';
  const drawn = vi.fn<() => void>();
  const box = new PostBox(
    { read: () => text, release: () => undefined } as Field,
    null,
    wire as Connection,
    () => false,
    () => undefined,
    drawn,
  );
  const writes = (draft: string): void => {
    text = draft;
    box.refresh();
    drawn.mockClear();
  };
  const answers = (...findings: ShownFinding[]): void =>
    box.answer({ type: 'assessed', box: box.id, revision: asked.at(-1)?.revision ?? 0, level: 0, findings });
  return { box, wire, asked, drawn, writes, answers };
}

const complaint = (level: 1 | 2 = 2, start = 0): ShownFinding => ({
  rule: 'work-complaint/job',
  category: 'work-complaint',
  level,
  start,
  end: start + COMPLAINT.length,
  way: 'way',
  note: false,
  source: { title: 'About Cisco', url: 'https://example.com/' },
});

beforeEach(() => {
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });
});
afterEach(() => vi.unstubAllGlobals());

describe('a draft in its box', () => {
  it('is drawn again where the verdict says something new, and left alone where it says the same', () => {
    const { box, drawn, writes, answers } = desk();
    writes(COMPLAINT);
    answers(complaint());
    expect(drawn).toHaveBeenCalledTimes(1);

    writes(`${COMPLAINT} s`);
    answers(complaint());
    expect(drawn).not.toHaveBeenCalled();

    writes(`Well, ${COMPLAINT} s`);
    answers(complaint(2, 6));
    expect(drawn).not.toHaveBeenCalled();
    expect(box.findings[0]).toMatchObject({ start: 6, words: COMPLAINT });

    writes(`Well, ${COMPLAINT} sometimes`);
    answers(complaint(1, 6));
    expect(drawn).toHaveBeenCalledTimes(1);
    answers();
    expect(drawn).toHaveBeenCalledTimes(2);
    expect(box.findings).toEqual([]);
  });

  it('may be posted by a verdict that found nothing, and waits while there is none for it', () => {
    const { box, writes, answers } = desk();
    writes('I love my job');
    expect(box.decide()).toBe('wait');
    answers();
    expect(box.decide()).toBe('pass');
    writes('I love my job!');
    expect(box.decide()).toBe('wait');
  });

  it('is asked about once: what its author means is not spoken of again', () => {
    const { box, writes, answers } = desk();
    writes(COMPLAINT);
    answers(complaint());
    expect(box.decide()).toBe('ask');
    for (const finding of box.serious) box.mean(finding);
    expect(box.decide()).toBe('pass');
    writes(`${COMPLAINT}.`);
    answers(complaint());
    expect(box.findings).toEqual([]);
    expect(box.decide()).toBe('pass');
    expect(box.rules).toEqual(['work-complaint/job']);
  });

  it('sends one question at a time; what was typed meanwhile goes out with the answer', () => {
    const { box, asked, answers, writes } = desk();
    writes('I');
    writes('I hate');
    writes(COMPLAINT);
    expect(asked.map(({ text }) => text)).toEqual(['I']);
    answers();
    expect(asked.map(({ text }) => text)).toEqual(['I', COMPLAINT]);
    answers(complaint());
    expect(box.serious).toHaveLength(1);
  });

  it('does not ask by a verdict from before the background slept: settings may have changed', () => {
    const { box, wire, writes, answers } = desk();
    writes(COMPLAINT);
    answers(complaint());
    wire.open = false;
    expect(box.decide()).toBe('wait');
  });

  it('asks once more when the background is lost with the question, and not a third time for the same text', () => {
    const { box, asked, writes } = desk();
    writes(COMPLAINT);
    box.lost();
    box.lost();
    box.lost();
    expect(asked).toHaveLength(2);
    writes(`${COMPLAINT} too`);
    expect(asked).toHaveLength(3);
  });

  it('tells nothing to a page that nobody has touched', () => {
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false } });
    const { box, asked, writes } = desk();
    writes(COMPLAINT);
    expect(asked).toEqual([]);
    expect(box.blank).toBe(true);
  });
});
