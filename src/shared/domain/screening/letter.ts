import type { SettingKey } from '../settings';

/** What a letter can be filled with. */
export const letterFields = ['first name', 'program', 'agency', 'conditions', 'date'] as const;
export type LetterField = (typeof letterFields)[number];

/** The letter of each decision, as the settings keep it. */
export const letterSettings = {
  accept: 'letter_accept',
  accept_conditional: 'letter_accept_conditional',
  waitlist: 'letter_waitlist',
  decline: 'letter_decline',
} as const satisfies Record<string, SettingKey>;

/** Fields of a text that no letter knows, as they are written: '[fist name]'. */
export function unknownFields(text: string): string[] {
  const known: ReadonlySet<string> = new Set(letterFields);
  return [...text.matchAll(/\[([^[\]\n]{1,40})\]/g)]
    .filter(([, name]) => !known.has((name ?? '').trim().toLowerCase()))
    .map(([written]) => written);
}

/**
 * A template with its fields filled in, a paragraph for each blank line. A paragraph that is nothing but
 * an empty field is left out.
 */
export function fillLetter(
  template: string,
  values: Readonly<Record<LetterField, string>>,
): string[] {
  return template
    .split(/\n[ \t]*\n/)
    .map((paragraph) =>
      paragraph.trim().replace(/\[([^[\]\n]{1,40})\]/g, (written, name: string) => {
        const field = name.trim().toLowerCase();
        return Object.hasOwn(values, field) ? values[field as LetterField] : written;
      }),
    )
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
