import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Language, Rule } from '../../src/engine/types.ts';
import { ruleMessage } from '../../src/protocol.ts';
import { withFrenchSpaces } from './french-spaces.ts';
import { load } from './load.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Messages = Record<string, Message>;

const LANGUAGES: readonly Language[] = ['en', 'fr'];

/**
 * Writes what people read about the rules, which stands in the rule files, into the package's _locales, next to the
 * messages of public/_locales. So composer and pages read every text in the same way, and carry no rule.
 */
export function ruleTexts(): Plugin {
  let outDir = '';
  return {
    name: 'rule-texts',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    async writeBundle() {
      for (const language of LANGUAGES) {
        const all = await packagedMessages(language);
        await writeFile(join(outDir, '_locales', language, 'messages.json'), `${JSON.stringify(all, null, 1)}\n`);
      }
    },
  };
}

/** All messages of the package in one language: those of public/_locales, and the rules' texts. */
async function packagedMessages(language: Language): Promise<Messages> {
  const { DECLARED_RULES } = await load<{ DECLARED_RULES: readonly Rule[] }>('./src/engine/rules/declared.ts');
  const own: Messages = JSON.parse(await readFile(`public/_locales/${language}/messages.json`, 'utf8'));
  const all: Messages = { ...own };
  for (const rule of DECLARED_RULES) Object.assign(all, messagesOf(rule, language));
  return language === 'fr' ? inFrench(all) : all;
}

function messagesOf({ id: rule, ...declared }: Rule, language: Language): Messages {
  const text = declared.text[language];
  const source = declared.sources?.[language] ?? declared.source;
  const messages: Messages = {
    [ruleMessage(rule, 'name')]: message(text.name),
    [ruleMessage(rule, 'notices')]: message(text.notices),
    [ruleMessage(rule, 'why')]: message(text.why),
    [ruleMessage(rule, 'source')]: message(source.title),
    [ruleMessage(rule, 'source_url')]: message(source.url),
  };
  if (text.note !== undefined) messages[ruleMessage(rule, 'note')] = message(text.note);
  for (const [way, words] of Object.entries(text.ways)) messages[ruleMessage(rule, `way_${way}`)] = message(words);
  return messages;
}

/** A dollar sign starts a placeholder in _locales; doubled, it stands for itself. */
function message(text: string): Message {
  return { message: text.replaceAll('$', '$$$$') };
}

function inFrench(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, one]) => [
      key,
      Object.assign({}, one, { message: withFrenchSpaces(one.message) }),
    ]),
  );
}
