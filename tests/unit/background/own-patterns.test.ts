import { describe, expect, it } from 'vitest';
import { contextOf, shownFor } from '../../../src/background/assessment.ts';
import { OwnPatterns, type Say, told } from '../../../src/background/own-patterns.ts';
import { DEFAULT_CONTEXT } from '../../../src/engine/index.ts';
import { defaultSettings, type Settings } from '../../../src/settings/index.ts';
import { NO_POLICY, readPolicy, withPolicy } from '../../../src/settings/policy.ts';

const say: Say = (key, ...values) => [key, ...values].join(' ');
const pattern = (change: Partial<Settings['patterns'][number]> = {}): Settings['patterns'][number] => ({
  id: 'f',
  kind: 'words',
  pattern: 'falcon*',
  category: 'work-confidential',
  level: 2,
  message: '',
  on: true,
  ...change,
});

function shown(text: string, settings: Settings, policy = NO_POLICY) {
  const patterns = new OwnPatterns();
  return shownFor(text, contextOf(settings, DEFAULT_CONTEXT), {
    source: () => ({ title: '', url: '' }),
    rules: patterns.rules(settings.patterns),
    told: (rule) => told(rule, settings, policy, say),
  });
}

describe('a draft with words of the user’s own list', () => {
  it('is warned about in the user’s words', () => {
    const settings = { ...defaultSettings(), patterns: [pattern({ message: 'Under embargo.' })] };
    expect(shown('Falcons are grey.', settings)).toMatchObject({
      level: 2,
      findings: [{ rule: 'own:f', start: 0, end: 7, message: 'Under embargo.', source: { url: '' } }],
    });
  });

  it('is told which of them it was, where the user wrote nothing', () => {
    const settings = { ...defaultSettings(), patterns: [pattern()] };
    expect(shown('Falcons', settings).findings[0]?.message).toBe('composer_own_pattern_why falcon*');
  });

  it('is told of the organisation and its guidelines, where it comes from there', () => {
    const policy = readPolicy({
      organisation: 'Acme',
      guidelines: 'https://acme.example/posting',
      patterns: [{ pattern: String.raw`AC-\d+`, kind: 'expression', category: 'work-confidential' }],
    });
    const settings = withPolicy(defaultSettings(), policy);
    expect(shown('See ac-12.', settings, policy).findings).toMatchObject([
      {
        rule: 'own:policy-1',
        level: 1,
        message: 'composer_policy_pattern_why Acme',
        source: { title: 'Acme', url: 'https://acme.example/posting' },
      },
    ]);
  });

  it('passes where a pattern is off or cannot be read, and the others still speak', () => {
    const patterns = [
      pattern({ id: 'a', on: false }),
      pattern({ id: 'b', kind: 'expression', pattern: '(' }),
      pattern({ id: 'c', pattern: 'heron' }),
    ];
    const settings = { ...defaultSettings(), patterns };
    expect(shown('Falcon and heron', settings).findings.map(({ rule }) => rule)).toEqual(['own:c']);
  });

  it('is read with the patterns of the moment, compiled once', () => {
    const own = new OwnPatterns();
    const first = [pattern()];
    expect(own.rules(first)).toBe(own.rules(first));
    expect(own.rules([pattern({ pattern: 'heron' })]).map(({ id }) => id)).toEqual(['own:f']);
    expect(own.rules([])).toEqual([]);
  });
});
