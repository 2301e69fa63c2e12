import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/domain/view-state';
import { formatAsOf } from '@/i18n/format-date';
import { loadLaterMessages, loadMessages } from '@/i18n/load-messages';

const languages = Object.fromEntries(
  await Promise.all(
    LOCALES.map(
      async (locale) =>
        [locale, { ...(await loadMessages(locale)), ...(await loadLaterMessages(locale)) }] as const,
    ),
  ),
);
const reference = languages.vi ?? {};

/** `{name}`, `{count, plural, …}`: the names alone. */
function placeholders(message: string): readonly string[] {
  return [...new Set(Array.from(message.matchAll(/\{(\w+)\s*[,}]/g), ([, name]) => name ?? ''))].sort();
}

/** Codes of the unions in these files: types are gone when tests run. */
function problemCodes(): readonly string[] {
  return ['problem', 'import-problem-code', 'storage-problem-code'].flatMap((file) => {
    const [, union = ''] =
      /export type \w+Code =([^;]+);/.exec(readFileSync(`src/domain/${file}.ts`, 'utf8')) ?? [];
    return Array.from(union.matchAll(/'([^']+)'/g), ([, code]) => code ?? '');
  });
}

describe.each(LOCALES)('messages in %s', (locale) => {
  const messages = languages[locale] ?? {};

  it('has the keys of Vietnamese, and no others', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(reference).sort());
  });

  it('has no empty words', () => {
    expect(Object.entries(messages).filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('has the placeholders of Vietnamese', () => {
    const wrong = Object.keys(reference).filter(
      (key) => placeholders(messages[key] ?? '').join() !== placeholders(reference[key] ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it('has words for every problem', () => {
    const codes = problemCodes();
    expect(codes.length).toBeGreaterThan(60);
    expect(codes.filter((code) => !messages[`problem.${code}`])).toEqual([]);
  });

  it('is written in composed letters', () => {
    expect(Object.values(messages).filter((words) => words !== words.normalize('NFC'))).toEqual([]);
  });
});

describe('formatAsOf', () => {
  it.each([
    ['2025-11-03', 'vi', '03/11/2025'],
    ['2025-11-03', 'en', '03/11/2025'],
    ['2025-11', 'en', '11/2025'],
    ['2025', 'vi', '2025'],
    ['undated', 'vi', 'undated'],
    ['2025-13-45', 'en', '2025-13-45'],
  ] as const)('writes %s in %s as %s', (iso, locale, expected) => {
    expect(formatAsOf(iso, locale)).toBe(expected);
  });
});
