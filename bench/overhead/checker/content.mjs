/**
 * The least that an as-you-type checker can do in a page: sends the text of the field that is typed into, and lays a
 * mark over each span that comes back.
 */
const port = chrome.runtime.connect();
const marks = document.createElement('think-checker');
let field = null;
let revision = 0;
let waiting = false;

function ask() {
  if (waiting || field === null) return;
  waiting = true;
  port.postMessage({ revision, text: field.value ?? field.innerText });
}

addEventListener(
  'input',
  ({ target }) => {
    field = target;
    revision++;
    ask();
  },
  { capture: true, passive: true },
);

port.onMessage.addListener((answer) => {
  waiting = false;
  if (answer.revision !== revision) return ask();
  requestAnimationFrame(() => {
    const { left, top } = field.getBoundingClientRect();
    marks.replaceChildren(
      ...answer.spans.map(({ start }) => {
        const mark = document.createElement('i');
        mark.style.cssText = `position:fixed;left:${left + (start % 80) * 8}px;top:${top + 20}px;width:40px;border-bottom:2px wavy red`;
        return mark;
      }),
    );
    if (!marks.isConnected) document.documentElement.append(marks);
  });
});
