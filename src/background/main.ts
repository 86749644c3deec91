import browser, { type Runtime } from 'webextension-polyfill';
import { DEFAULT_CONTEXT } from '../engine/index.ts';
import { COMPOSER_PORT, POPUP_PORT } from '../protocol.ts';
import { SettingsStore } from '../settings/index.ts';
import { enterAgain, registerAddedSites } from './added-sites.ts';
import { contextOf, shownFor } from './assessment.ts';
import { asPageMessage, isOwnComposer, isOwnPage, type Own } from './checks.ts';
import { CurrentSettings } from './current-settings.ts';
import { Desk, type Surroundings } from './desk.ts';
import { Desks } from './desks.ts';
import { Followers } from './followers.ts';
import { PauseEnd } from './pause-end.ts';
import { soon } from './soon.ts';

/** Listeners stand at the top level, in the first turn: only then does the browser wake us for them. */

const own: Own = { id: browser.runtime.id, base: browser.runtime.getURL('') };
const store = new SettingsStore(browser.storage.local);
const desks = new Desks();
const followers = new Followers((tab) => desks.findings(tab));
const pauseEnd = new PauseEnd(() => void desks.sendState());

const current = new CurrentSettings(store, (settings) => {
  pauseEnd.expect(settings);
  void desks.sendState();
  void registerAddedSites(settings).catch(() => undefined);
});
void current.get().then((settings) => pauseEnd.expect(settings));

const around: Surroundings = {
  settings: () => current.get(),
  now: () => Date.now(),
  soon,
  changed: (tab) => followers.changed(tab),
  async allowWords(words, rule) {
    const allowed = rule === undefined ? { words } : { words, rule };
    await store.update((settings) => ({ ...settings, allowed: [...settings.allowed, allowed] }));
  },
  async ruleOff(rule) {
    await store.update((settings) => ({ ...settings, rules: { ...settings.rules, [rule]: 'off' } }));
  },
};

browser.runtime.onConnect.addListener((port) => {
  if (port.name === POPUP_PORT && port.sender !== undefined && isOwnPage(port.sender, own)) followers.add(port);
  const tab = port.sender?.tab?.id;
  if (port.name !== COMPOSER_PORT || tab === undefined || !isOwnComposer(port.sender, own)) return;
  const desk = new Desk(port, tab, around);
  desks.add(desk);
  port.onDisconnect.addListener(() => {
    desks.remove(desk);
    followers.changed(tab);
  });
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const asked = isOwnPage(sender, own) ? asPageMessage(message) : null;
  if (asked === null) return undefined;
  // As stored: the page may ask before its own change has come round to `current`.
  return store.get().then((settings) => shownFor(asked.text, contextOf(settings, DEFAULT_CONTEXT)));
});

browser.commands?.onCommand.addListener((command, tab) => {
  if (command === 'show-card' && tab?.id !== undefined) desks.showCard(tab.id);
});

const keepAddedSites = () =>
  void current
    .get()
    .then(registerAddedSites)
    .catch(() => undefined);
browser.runtime.onInstalled.addListener(keepAddedSites);
browser.runtime.onStartup.addListener(keepAddedSites);
browser.permissions.onAdded.addListener(({ origins = [] }) => {
  keepAddedSites();
  void enterAgain(origins).catch(() => undefined);
});
browser.permissions.onRemoved.addListener(keepAddedSites);
