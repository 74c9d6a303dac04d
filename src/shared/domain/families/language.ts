import type { ListItem } from '../lists/define';

/** Languages offered where one is chosen; codes as in the office package (ISO 639). */
const codes = [
  'en',
  'es',
  'vi',
  'zh',
  'ko',
  'tl',
  'ar',
  'so',
  'sw',
  'am',
  'ti',
  'fr',
  'ht',
  'pt',
  'ru',
  'uk',
  'ne',
  'my',
  'hmn',
  'fa',
  'ps',
  'hi',
  'ur',
  'bn',
  'nv',
  'ase',
] as const;

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** 'es' → 'Spanish'. What is no code of a language is left as it was written. */
export function languageWords(language: string): string {
  if (!/^[a-z]{2,3}$/.test(language)) return language;
  return names.of(language) ?? language;
}

/** The languages to choose from, by name, with those that records already carry. */
export function languageChoices(known: readonly string[] = []): ListItem[] {
  return [...new Set([...codes, ...known])]
    .map((code) => ({ code, label: languageWords(code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
