/** Lints what content scripts send, with harper.js set up as its README says; one linter for the whole browser. */
import { binary, LocalLinter } from './harper.mjs';

const linter = new LocalLinter({ binary });
const ready = linter.setup();

chrome.runtime.onConnect.addListener((port) => {
  port.onMessage.addListener(async ({ revision, text }) => {
    await ready;
    const lints = await linter.lint(text);
    port.postMessage({ revision, spans: lints.map((lint) => ({ start: lint.span().start, end: lint.span().end })) });
  });
});
