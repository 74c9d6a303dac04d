import type { EligibilityView } from '@shared/contract/screening-eligibility';
import { factFields } from '@shared/contract/screening-eligibility';
import type { SheetView } from '@shared/contract/screening-forms';
import { formMethods } from '@shared/contract/screening-forms';
import { formItem } from '@shared/domain/screening/form-template';
import { starterForms } from '@shared/domain/screening/starter';
import { expiryWords } from '@renderer/features/screening/expiry-words';
import { factInput, factValues } from '@renderer/features/screening/facts-form';
import { answerValues } from '@renderer/features/screening/forms/answer-values';
import { sheetInput, sheetValues } from '@renderer/features/screening/forms/sheet-values';
import {
  itemInput,
  type ItemType,
  itemValues,
} from '@renderer/features/screening/settings/item-values';
import { moved, newItemId, sameForm } from '@renderer/features/screening/settings/template-draft';
import { expect, test } from 'vitest';

const view = {
  facts: {
    openCase: false,
    caseClosedOn: '2026-07-15',
    resolvedOn: null,
    permanency: null,
    inRecovery: null,
    recoverySince: null,
    adult: true,
    adultOn: null,
    registryResolved: null,
    custom: {
      custom_lives_here: { answer: true, on: '2020-01-01' },
      custom_gone: { answer: false, on: null },
    },
    verified: 'self_report',
    verifiedOn: null,
  },
  customRules: [{ code: 'custom_lives_here', words: 'Lives in the county', asksDay: true }],
} as unknown as EligibilityView;

test('facts come out of their form as they went in, answers to rules that are gone included', () => {
  const values = factValues(view);
  expect(values.openCase).toBe('no');
  expect(values.inRecovery).toBe('unknown');
  expect(Object.keys(values.customAnswer)).toEqual(['custom_lives_here']);
  expect(factFields.parse(factInput(values, view.facts))).toEqual(view.facts);
});

test('a fact that is changed to not known says nothing any more', () => {
  const values = { ...factValues(view), adult: 'unknown', customAnswer: {}, customOn: {} };
  expect(factFields.parse(factInput(values, view.facts))).toEqual({ ...view.facts, adult: null });
});

const sheet = {
  id: 4,
  version: 2,
  mode: null,
  template: { items: starterForms.interview_guide.items },
  ratings: { hope: { rating: 4, evidence: 'Found a next step.' } },
  strengths: null,
  concerns: null,
  recommendation: null,
} as unknown as SheetView;

test('a sheet keeps numbers and words apart while typing, and brings them together', () => {
  const values = sheetValues(sheet);
  expect(Object.keys(values.ratings)).toHaveLength(10);
  values.evidence['listening'] = '  Asked, and was quiet. ';
  const input = formMethods.saveSheet.input.parse(sheetInput(values, sheet));
  expect(input).toMatchObject({ sheetId: 4, version: 2, mode: 'on_screen', recommendation: null });
  expect(input.ratings['hope']).toEqual({ rating: 4, evidence: 'Found a next step.' });
  expect(input.ratings['listening']).toEqual({ rating: null, evidence: 'Asked, and was quiet.' });
  expect(input.ratings['boundaries']).toEqual({ rating: null, evidence: null });
});

test('every question begins with an answer of its own kind', () => {
  const { items } = starterForms.questionnaire;
  const values = answerValues(items, { what_helped: 'A call' });
  expect(values['what_helped']).toBe('A call');
  expect(values['when']).toEqual([]);
  expect(values['weekly_time']).toBe('');
  expect(values).not.toHaveProperty('part_experience');
});

test.each(Object.values(starterForms).flatMap(({ items }) => items))(
  'the line $id of a shipped form comes out of its dialog as it went in',
  (item) => {
    const values = itemValues(item, 'long');
    expect(formItem.parse(itemInput(values, item))).toEqual(item);
  },
);

test.each([
  ['competency', { text: 'Patience', anchor1: 'a', anchor3: 'b', anchor5: 'c' }],
  ['scale', { text: 'They listen.', low: 'Rarely', high: 'Always' }],
  ['single', { text: 'Which?', options: ' One \n\nTwo' }],
  ['heading', { text: 'Part one' }],
  ['date', { text: 'Since when?' }],
] as [ItemType, object][])('a new line: %s', (type, more) => {
  const input = itemInput({ ...itemValues(null, type), ...more }, null);
  const item = formItem.parse(input);
  expect(item.type).toBe(type);
  expect(item.help).toBeNull();
  if (item.type === 'single') expect(item.options).toEqual(['One', 'Two']);
});

test('a choice with one answer, and a rating without its descriptions, are not taken', () => {
  const one = { ...itemValues(null, 'single'), text: 'Which?', options: 'One' };
  expect(formItem.safeParse(itemInput(one, null)).success).toBe(false);
  const bare = { ...itemValues(null, 'competency'), text: 'Patience' };
  expect(formItem.safeParse(itemInput(bare, null)).success).toBe(false);
});

test('lines move by one place, and stay where they are at an end', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

test('a form is the same until a line, its title or its order differs', () => {
  const { title, intro, items } = starterForms.reference_call;
  const form = { title, intro, items: [...items] };
  expect(sameForm(form, { title, intro, items: [...items] })).toBe(true);
  expect(sameForm(form, { title, intro, items: moved(items, 0, 1) })).toBe(false);
  expect(sameForm(form, { title: 'Another', intro, items: [...items] })).toBe(false);
});

test('ids of new questions differ, and the contract takes them', () => {
  const ids = [newItemId(), newItemId()];
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9_]{1,40}$/);
});

test.each([
  [null, null],
  ['2026-11-01', 'Ran out on Nov 1, 2026'],
  ['2026-11-02', 'Runs out today'],
  ['2026-11-03', 'Runs out in 1 day'],
  ['2027-01-01', 'Runs out in 60 days'],
  ['2027-01-02', null],
])('valid until %s, on November 2: %s', (until, words) => {
  expect(expiryWords(until, '2026-11-02')?.words ?? null).toBe(words);
});
