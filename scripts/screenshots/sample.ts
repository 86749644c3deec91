/** What the screens are shown with: a made-up person who has used the extension for a while. */
import type { Settings } from '../../src/settings/schema.ts';
import { localDay } from '../../src/storage/local-day.ts';

export type Language = 'en' | 'fr';

const DAY = 86_400_000;

/** Rules that have spoken to our person. */
const HEARD = ['hates-work', 'insult', 'phone-number', 'check-in', 'swear-word'];

/** The tweet that the project is about, as it was written and as it was told in French. */
export const POST: Readonly<Record<Language, string>> = {
  en: 'Cisco just offered me a job! Now I have to weigh the utility of a fatty paycheck against the daily commute to San Jose and hating the work.',
  fr: 'Cisco m’a proposé un emploi. Maintenant, je dois faire la balance entre un gros salaire et un travail que je déteste + un long trajet quotidien vers San José',
};

/** Four things to point out, one of them folded away in the question. */
export const LONG_POST: Readonly<Record<Language, string>> = {
  en: 'I hate my job. My boss is a moron. Off to Lisbon until the 24th, the house is all yours. Call me on 020 7946 0123!',
  fr: 'Je déteste mon boulot. Mon chef est un crétin. Partis à Lisbonne jusqu’au 24, la maison est vide. Appelez-moi au 06 39 98 12 34 !',
};

const WORDS = {
  en: {
    pattern: 'heron launch*',
    message: 'Heron is not public before March.',
    fine: 'banger',
    slept: 'About that meeting on Monday: I sat there, listened to the three of them, and kept thinking that…',
  },
  fr: {
    pattern: 'lancement de heron',
    message: 'Heron reste confidentiel jusqu’en mars.',
    fine: 'saucisson',
    slept: 'À propos de la réunion de lundi : j’étais là, je les écoutais tous les trois, et je me disais que…',
  },
} as const;

export function settingsOf(language: Language): Partial<Settings> {
  const { pattern, message, fine } = WORDS[language];
  return {
    rules: { 'swear-word': 'off' },
    names: [
      { text: 'Cisco', kind: 'employer' },
      { text: 'Contoso', kind: 'client' },
      { text: 'Project Heron', kind: 'project' },
    ],
    allowed: [{ words: fine }, { words: 'hello@northwind.example', rule: 'email-address' }],
    siteIdentities: { linkedin: 'professional', mastodon: 'anonymous' },
    patterns: [
      { id: 'a', kind: 'words', pattern, category: 'work-confidential', level: 2, message, on: true },
      {
        id: 'b',
        kind: 'expression',
        pattern: 'NW-\\d{5}',
        category: 'work-confidential',
        level: 1,
        message: '',
        on: true,
      },
    ],
    rest: { until: null, hours: [{ days: [1, 2, 3, 4, 5], from: '22:30', to: '07:00' }] },
    awareness: { workingHours: [], lateNight: true, postsToday: 10 },
    countdown: 3,
  };
}

/** What lies in the storage beside the settings: twelve weeks of counts, a rule that fell quiet, two sleeping drafts. */
export function storedOf(language: Language, now = Date.now()): Record<string, unknown> {
  const days: Record<string, unknown> = {};
  for (let week = 0; week < 12; week++) {
    const drafts = { edited: (week * 5) % 4, dropped: (week * 7) % 3, posted: 1 + ((week * 3) % 3) };
    const of = HEARD.map((id, at) => [
      id,
      {
        edited: (week * (at + 2)) % 3,
        dropped: week % (at + 2) === 0 ? 1 : 0,
        posted: week % (5 - at) === 0 ? 1 : 0,
        notUseful: at === 4 ? week % 2 : 0,
      },
    ]);
    days[localDay(now - week * 7 * DAY)] = { drafts, rules: Object.fromEntries(of) };
  }
  const slept = {
    text: WORDS[language].slept,
    site: 'linkedin',
    at: now - 2 * DAY,
    wakes: now - DAY,
    expires: now + 5 * DAY,
  };
  return {
    insights: { version: 1, days },
    feedback: { 'swear-word': { alarms: [1, 1, 1, 0, 0, 0, 0, 0, 0, 0], quietSince: now - 3 * DAY } },
    'sleeping-draft-1': { ...slept, id: '1' },
    'sleeping-draft-2': { ...slept, id: '2', text: POST[language] },
  };
}

/** What an organisation has set, for the screens that show it. */
export const POLICY = {
  organisation: 'Northwind',
  guidelines: 'https://intranet.northwind.example/posting',
  preset: 'strict',
  rules: { insult: 'ask' },
  names: [{ text: 'Northwind Logistics', kind: 'employer' }],
  patterns: [{ pattern: 'falcon', category: 'work-confidential' }],
  locked: ['preset', 'rules', 'sync'],
} as const;
