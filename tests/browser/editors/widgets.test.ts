/** Text that comes into rich editors by the page's own widgets, by undo, by dragging; and other extensions' nodes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FixtureBox } from '../../pages/fixture.ts';
import type { LaunchedBrowser } from '../driver/launch.ts';
import { shareOf } from '../driver/share.ts';
import { until } from '../driver/until.ts';
import type { Visit } from '../driver/visit.ts';
import { chord, EDITORS, launchForEditors, MODELLED, mount, openEditors, textIn, untilUnderlined } from './page.ts';

/** Quill keeps every drop for files. */
const TAKING_DROPS = EDITORS.filter(({ editor }) => editor !== 'quill');

describe.each(['chromium', 'firefox'] as const)('in every editor, in %s', (kind) => {
  let launched: LaunchedBrowser;
  let visit: Visit;
  beforeAll(async () => {
    launched = await launchForEditors(kind);
    visit = await openEditors(launched);
  });
  afterAll(() => launched.browser.close());

  test.each(shareOf(EDITORS, kind))('$editor: a widget of the page writes the words', async (box) => {
    await mount(visit, box);
    await visit.page.keyboard.type('Hello ');
    await visit.page.evaluate(() => window.editor.insert('@sam 🙃 '));
    await until('the name', async () => (await textIn(visit)).includes('@sam 🙃'));
    expect(await visit.underlined(box)).toEqual([]);
    await visit.page.evaluate(() => window.editor.insert('I hate my boss.'));
    await untilUnderlined(visit, box, 'hate my boss');
    await asks(visit, box);
  });

  test.each(shareOf(MODELLED, kind))(
    '$editor: its own undo takes words and underline away, redo brings both back',
    async (box) => {
      await mount(visit, box);
      await visit.page.keyboard.type('Well. ');
      await visit.page.evaluate(() => window.editor.insert('I hate my boss.'));
      await untilUnderlined(visit, box, 'hate my boss');
      await until('the words to be undone', async () => {
        await chord(visit, 'Control', 'KeyZ');
        return !(await textIn(visit)).includes('hate');
      });
      await untilUnderlined(visit, box, '');
      await until('the words to be back', async () => {
        await chord(visit, 'Control', 'Shift', 'KeyZ');
        return (await textIn(visit)).includes('hate my boss.');
      });
      await untilUnderlined(visit, box, 'hate my boss');
      await asks(visit, box);
    },
  );

  test.each(shareOf(TAKING_DROPS, kind))('$editor: text that is dragged in', async (box) => {
    await mount(visit, box);
    await visit.page.keyboard.type('Well. ');
    const element = await visit.page.$(box.editable.selector);
    const area = await element?.boundingBox();
    if (!element || !area) throw new Error('There is no editor');
    const data = {
      items: [{ mimeType: 'text/plain', data: 'I hate my boss.' }],
      files: [],
      dragOperationsMask: 1,
    };
    const target = { x: area.x + 60, y: area.y + 24 };
    if (kind === 'chromium') {
      await visit.page.mouse.dragEnter(target, data);
      await visit.page.mouse.dragOver(target, data);
      await visit.page.mouse.drop(target, data);
    } else {
      await element.evaluate(drop, 'I hate my boss.', target.x, target.y);
    }
    await until('the words', async () => (await textIn(visit)).includes('I hate my boss.'));
    await untilUnderlined(visit, box, 'hate my boss');
    await asks(visit, box);
  });

  test.each(shareOf(EDITORS, kind))('$editor: another extension puts its nodes beside the text', async (box) => {
    await mount(visit, box);
    await visit.page.keyboard.type('I hate my boss.');
    await untilUnderlined(visit, box, 'hate my boss');
    await visit.page.$eval(box.editable.selector, intrude);
    await visit.page.keyboard.type(' So it is.');
    await until('the words', async () => (await textIn(visit)).endsWith('boss. So it is.'));
    await untilUnderlined(visit, box, 'hate my boss');
    expect((await visit.underlined(box)).join()).not.toContain('Grammarly');
    await asks(visit, box);
  });

  test('errors of the pages’ own scripts', () => {
    expect(visit.errors).toEqual([]);
  });
});

/** The question comes, and what is published then is exactly what the editor holds. */
async function asks(visit: Visit, box: FixtureBox): Promise<void> {
  const text = await textIn(visit);
  await visit.pressPost(box);
  const { text: said } = await visit.untilAsked(box);
  expect(said).toContain('hate my boss');
  expect(said).not.toContain('Grammarly');
  expect(await visit.published()).toEqual([]);
  await visit.page.keyboard.press('Tab');
  await visit.page.keyboard.press('Enter');
  expect(await visit.untilPublished(1)).toEqual([text]);
}

/** Runs in the page: a drop as a browser does it, which inserts by itself only where no editor takes the event. */
function drop(field: Element, text: string, clientX: number, clientY: number): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    const init = { bubbles: true, composed: true, cancelable: true, clientX, clientY };
    const event = new DragEvent(type, init);
    Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
    if (field.dispatchEvent(event) && type === 'drop') document.execCommand('insertText', false, text);
  }
}

/** Runs in the page: what writing assistants do, beside the editor everywhere, and among the words where nobody minds. */
function intrude(editable: Element): void {
  const [beside, inside] = ['grammarly-extension', 'grammarly-extension'].map((name) => {
    const element = document.createElement(name);
    element.setAttribute('contenteditable', 'false');
    element.attachShadow({ mode: 'open' }).innerHTML = '<div>Grammarly: 1 issue</div>';
    return element;
  });
  const mirror = document.createElement('grammarly-mirror');
  mirror.innerHTML = `<div aria-hidden="true" style="position: absolute; visibility: hidden">${editable.textContent}</div>`;
  editable.before(beside ?? '', mirror);
  editable.setAttribute('data-gramm', 'true');
  const words = editable.firstChild;
  if (editable.closest('#contenteditable') === null || !(words instanceof Text)) return;
  const wrapper = document.createElement('span');
  wrapper.className = 'gr_ gr-alert gr_spell';
  const range = document.createRange();
  range.setStart(words, 2);
  range.setEnd(words, 6);
  range.surroundContents(wrapper);
  wrapper.after(inside ?? '');
}
