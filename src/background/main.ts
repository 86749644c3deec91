import browser, { type Runtime } from 'webextension-polyfill';
import { DEFAULT_CONTEXT } from '../engine/index.ts';
import { chooseLanguage, ruleSource, t } from '../i18n.ts';
import { COMPOSER_PORT, POPUP_PORT } from '../protocol.ts';
import { reminders } from '../settings/awareness.ts';
import type { Settings } from '../settings/index.ts';
import { isLocked, type Policy } from '../settings/policy.ts';
import { nextRestChange } from '../settings/rest.ts';
import { enterAgain, registerAddedSites } from './added-sites.ts';
import { Agenda } from './agenda.ts';
import { contextOf, type Own, shownFor } from './assessment.ts';
import { asPageMessage, isOwnComposer, isOwnPage, type Own as OwnIds } from './checks.ts';
import { CurrentSettings } from './current-settings.ts';
import { Desk, type Surroundings } from './desk.ts';
import { Desks } from './desks.ts';
import { Followers } from './followers.ts';
import { Later } from './later.ts';
import { OwnPatterns, told } from './own-patterns.ts';
import { PauseEnd } from './pause-end.ts';
import { QuietRules } from './quiet-rules.ts';
import { adoptRecommended } from './recommended.ts';
import { Records } from './records.ts';
import { soon } from './soon.ts';
import { drafts, feedback, insights, policyStore, posts, settingsStore, settingsSync } from './stores.ts';
import { composerTexts, textsAbout } from './texts.ts';
import { welcome } from './welcome.ts';
import { withRuleOff, withSiteOff, withWordsAllowed } from './wishes.ts';

/** Listeners stand at the top level, in the first turn: only then does the browser wake us for them. */

const ids: OwnIds = { id: browser.runtime.id, base: browser.runtime.getURL('') };
const desks = new Desks();
const followers = new Followers((tab) => desks.findings(tab));
const agenda = new Agenda(browser.alarms);
const pauseEnd = new PauseEnd(() => void desks.sendState());
const ownPatterns = new OwnPatterns();

/** What has to be done at a certain moment. */
function expect(settings: Settings): void {
  pauseEnd.expect(settings);
  agenda.expect('rest', nextRestChange(settings.rest, Date.now()));
}

const current = new CurrentSettings(
  settingsStore,
  policyStore,
  ({ language }) => chooseLanguage(language),
  (settings) => {
    expect(settings);
    void desks.sendState();
    void registerAddedSites(settings).catch(() => undefined);
  },
);
void current.get().then(expect);

const adopt = (policy: Policy) =>
  void adoptRecommended(policy, settingsStore, browser.storage.local).catch(() => undefined);
void policyStore.get().then(adopt);
policyStore.watch(adopt);

const quiet = new QuietRules(feedback, () => void desks.sendState());

const own = (settings: Settings): Own => ({
  source: ruleSource,
  rules: ownPatterns.rules(settings.patterns),
  told: (rule) => told(rule, settings, current.policy, t),
});

const around: Surroundings = {
  settings: () => current.get(),
  quiet: () => quiet.under(current.policy),
  heard: () => quiet.heard(),
  async reminders({ awareness }) {
    const now = Date.now();
    return reminders(awareness, now, awareness.postsToday === null ? 0 : await posts.count(now));
  },
  own,
  texts: { composer: composerTexts, about: textsAbout },
  records: new Records({ insights, feedback, posts, drafts }, () => Date.now()),
  now: () => Date.now(),
  soon,
  changed: (tab) => followers.changed(tab),
  isLocked: (rule) => isLocked(current.policy, 'rules', rule),
  async allowWords(words, rule) {
    await settingsStore.update((settings) => withWordsAllowed(settings, words, rule));
  },
  async ruleOff(rule) {
    await settingsStore.update((settings) => withRuleOff(settings, rule));
  },
  async siteOff(site) {
    await settingsStore.update((settings) => withSiteOff(settings, site));
  },
};

browser.runtime.onConnect.addListener((port) => {
  if (port.name === POPUP_PORT && port.sender !== undefined && isOwnPage(port.sender, ids)) followers.add(port);
  const tab = port.sender?.tab?.id;
  if (port.name !== COMPOSER_PORT || tab === undefined || !isOwnComposer(port.sender, ids)) return;
  const desk = new Desk(port, tab, around);
  desks.add(desk);
  port.onDisconnect.addListener(() => {
    desks.remove(desk);
    followers.changed(tab);
  });
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const asked = isOwnPage(sender, ids) ? asPageMessage(message) : null;
  if (asked === null) return undefined;
  // As stored: the page may ask before its own change has come round to `current`.
  return Promise.all([current.stored(), around.quiet()]).then(([settings, silent]) =>
    shownFor(asked.text, contextOf(settings, DEFAULT_CONTEXT, silent), own(settings)),
  );
});

browser.commands?.onCommand.addListener((command, tab) => {
  if (command === 'show-card' && tab?.id !== undefined) desks.showCard(tab.id);
});

browser.alarms.onAlarm.addListener(({ name }) => agenda.ring(name));

agenda.on('rest', () => {
  void current.get().then(expect);
  void desks.sendState();
});

/** A change here or on another machine: after a moment, because switches are often pressed in a row. */
const syncLater = new Later(2000, () => void settingsSync.round());
settingsStore.watch(() => syncLater.start());
policyStore.watch(() => syncLater.start());
browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'sync') syncLater.start();
});
syncLater.start();

/** Sleeping drafts go when their time is over, also while no page is open. */
const expireDrafts = () =>
  void drafts
    .expire(Date.now())
    .then((next) => agenda.expect('drafts', next))
    .catch(() => undefined);
agenda.on('drafts', expireDrafts);
drafts.watch(expireDrafts);
expireDrafts();

const keepAddedSites = () =>
  void current
    .get()
    .then(registerAddedSites)
    .catch(() => undefined);
browser.runtime.onInstalled.addListener(keepAddedSites);
browser.runtime.onInstalled.addListener((details) => void welcome(details).catch(() => undefined));
browser.runtime.onStartup.addListener(keepAddedSites);
browser.permissions.onAdded.addListener(({ origins = [] }) => {
  keepAddedSites();
  void enterAgain(origins).catch(() => undefined);
});
browser.permissions.onRemoved.addListener(keepAddedSites);
