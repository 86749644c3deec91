/**
 * The look of everything we show in a page. Contrast on the card: text 15:1, muted text 7:1, buttons 5:1 or more, in
 * light and in dark. Sizes in px, because a page's root font size is not ours to trust; 24 px is the smallest target.
 */
export const style = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  border: 0 !important;
  padding: 0 !important;
  background: none !important;
  color-scheme: light dark !important;
  pointer-events: none !important;
  zoom: var(--zoom, 1) !important;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.card, .badge, .notice, .question {
  --surface: light-dark(#ffffff, #1f2226);
  --text: light-dark(#1b1d21, #f1f2f4);
  --muted: light-dark(#4c525b, #b6bdc6);
  --line: light-dark(#dcdfe4, #3b4047);
  --accent: light-dark(#0b6157, #6fd8c4);
  --on-accent: light-dark(#ffffff, #06231f);
  --ask: light-dark(#b42323, #ff9b94);
  --hint: light-dark(#7a5600, #f0c35a);
  font: 14px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  color: var(--text);
  pointer-events: auto;
  text-align: start;
  overflow-wrap: anywhere;
}
.mirror { position: fixed; overflow: hidden; pointer-events: none; color: transparent; }
.port { position: absolute; overflow: hidden; transform-origin: 0 0; }
.sheet { box-sizing: content-box; border: 0 solid transparent; }
.mirror u { text-decoration: underline dotted 2px #a67500; text-decoration-skip-ink: none; }
.mirror u.ask { text-decoration: underline wavy 2px #e5484d; }

.card, .notice {
  position: fixed;
  width: min(360px, calc(100vw - 16px));
  max-height: min(80vh, 560px);
  padding: 16px;
  border: 1px solid var(--line);
  border-radius: 14px;
  background: var(--surface);
  box-shadow: 0 8px 30px rgb(0 0 0 / 0.18), 0 1px 3px rgb(0 0 0 / 0.12);
}
.card, .question[open] { display: flex; flex-direction: column; overflow: hidden; }
/* The words scroll where the window is low; the buttons are always in sight. */
.body { flex: 1; min-height: 0; overflow: auto; scrollbar-color: var(--muted) transparent; }
.notice { inset: auto auto 16px 50%; transform: translateX(-50%); padding: 12px 16px; }
.question {
  width: min(460px, calc(100vw - 24px));
  max-height: calc(100vh - 24px);
  margin: auto;
  padding: 24px;
  border: 1px solid var(--line);
  border-radius: 18px;
  background: var(--surface);
  box-shadow: 0 20px 60px rgb(0 0 0 / 0.35);
}
.question::backdrop { background: rgb(15 18 22 / 0.45); }
h2 { margin: 0 0 4px; font-size: 19px; line-height: 1.3; font-weight: 650; }
h3 { margin: 0; font-size: 14px; font-weight: 650; }
p { margin: 6px 0 0; }
.lead { color: var(--muted); margin: 0 0 12px; }
.muted { color: var(--muted); font-size: 13px; }
blockquote {
  margin: 8px 0 0;
  padding: 6px 10px;
  border-inline-start: 3px solid var(--ask);
  border-radius: 4px;
  background: light-dark(#f5f6f8, #2a2e34);
  max-height: 6em;
  overflow: auto;
}
.hint blockquote { border-inline-start: 3px dotted var(--hint); }
.head { display: flex; align-items: center; gap: 8px; }
.head > h3 { flex: 1; }
ul { list-style: none; margin: 0; padding: 0; }
li + li { margin-top: 14px; padding-top: 14px; border-top: 1px solid var(--line); }
.mark {
  display: inline-grid;
  place-items: center;
  flex: none;
  width: 20px;
  height: 20px;
  font-size: 13px;
  font-weight: 750;
  line-height: 1;
  color: var(--surface);
  background: var(--ask);
  border-radius: 6px;
}
.hint .mark, .mark.hint { background: none; color: var(--hint); border: 2px dotted var(--hint); border-radius: 50%; }
.who { display: flex; gap: 8px; margin-top: 14px; padding: 10px 12px; border-radius: 10px; background: light-dark(#eef6f4, #203230); }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }
.question .actions { margin-top: 20px; justify-content: flex-end; }
button {
  font: inherit;
  font-weight: 550;
  min-height: 32px;
  min-width: 24px;
  padding: 4px 12px;
  color: var(--text);
  background: transparent;
  border: 1px solid var(--line);
  border-radius: 9px;
  cursor: pointer;
}
button:hover { background: light-dark(#f0f2f4, #2c3138); }
.question .actions button { min-height: 40px; padding: 8px 18px; }
button.first { color: var(--on-accent); background: var(--accent); border-color: transparent; }
button.first:hover { filter: brightness(1.08); }
button.bare { border-color: transparent; padding: 4px 8px; min-height: 28px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
a { color: var(--accent); display: inline-block; min-height: 24px; }
.badge {
  position: fixed;
  display: inline-flex;
  align-items: center;
  gap: 6px;
  height: 26px;
  min-height: 26px;
  padding: 0 9px 0 4px;
  border: 1px solid var(--line);
  border-radius: 13px;
  background: var(--surface);
  box-shadow: 0 1px 4px rgb(0 0 0 / 0.2);
  font-size: 13px;
}
.status { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  .card, .question, .badge { animation: appear 0.14s ease-out; }
  @keyframes appear { from { opacity: 0; } }
}
@media (forced-colors: active) {
  .card, .question, .badge, .notice, button { border: 1px solid CanvasText; }
  .mark { border: 1px solid CanvasText; forced-color-adjust: none; }
}
@media print { :host { display: none !important; } }
@media (max-width: 480px) {
  .card { inset: auto 8px 8px 8px !important; width: auto; }
}
`;
