import browser from 'webextension-polyfill';
import { siteFor } from '../composer/sites/index.ts';
import { assess, RULES } from '../engine/index.ts';
import { type BackgroundMessage, COMPOSER_PORT, type ComposerMessage } from '../protocol.ts';

/** First working background: answers composers with the default settings. */
browser.runtime.onConnect.addListener((port) => {
  if (port.name !== COMPOSER_PORT || port.sender?.id !== browser.runtime.id) return;
  const answer = (message: BackgroundMessage): void => port.postMessage(message);
  port.onMessage.addListener((raw) => {
    const message = raw as ComposerMessage;
    if (message.type === 'hello') answer({ type: 'state', on: true, site: siteFor(port.sender?.url ?? '') });
    if (message.type !== 'assess') return;
    const { box, revision, text } = message;
    const { level, findings } = assess(text);
    answer({
      type: 'assessed',
      box,
      revision,
      level,
      findings: findings.flatMap(({ rule: id, category, level, start, end, way }) => {
        const rule = RULES.find((candidate) => candidate.id === id);
        if (!rule) return [];
        const note = rule.text.en.note !== undefined;
        return [{ rule: id, category, level, start, end, way: way ?? 'default', note, source: rule.source }];
      }),
    });
  });
});
