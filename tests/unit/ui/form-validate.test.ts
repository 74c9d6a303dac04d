import type { FieldEntry } from '@renderer/ui/form/form-context';
import { asAppError, placeError } from '@renderer/ui/form/server-errors';
import { emptiesToNull, fieldErrors } from '@renderer/ui/form/validate';
import { missingAnswer } from '@renderer/ui/fields/missing-answer';
import { fail, Failure } from '@shared/errors';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const LogContact = z.object({
  first: z.string().max(10),
  email: z.email().nullable(),
  on: z.iso.date(),
  minutes: z.int().min(1).max(600),
  result: z.enum(['reached', 'no_answer']),
  parents: z.array(z.string()).min(1),
  actions: z.array(z.object({ text: z.string() })),
  note: z
    .string()
    .refine((text) => text !== 'x', 'Say more than x.')
    .nullable(),
});

const entry = (missing: string, check: () => string | null = () => null): FieldEntry => ({
  label: '',
  missing,
  check,
});

const fields = new Map<string, FieldEntry>([
  ['first', entry('Enter the first name.')],
  ['on', entry('Enter the date.')],
  ['minutes', entry('Answer this question.')],
  ['actions.0.text', entry('Enter action 1.')],
]);

const good = {
  first: 'Ana',
  email: null,
  on: '2026-11-02',
  minutes: 30,
  result: 'reached',
  parents: ['p1'],
  actions: [],
  note: null,
};

describe('fieldErrors', () => {
  it('finds nothing in good answers', () => {
    expect(fieldErrors(LogContact, good, fields)).toEqual({});
  });

  it("asks for what is missing in the field's own words", () => {
    const input = emptiesToNull({
      ...good,
      first: '  ',
      on: '',
      minutes: null,
      actions: [{ text: '' }],
    });
    expect(fieldErrors(LogContact, input, fields)).toEqual({
      first: 'Enter the first name.',
      on: 'Enter the date.',
      minutes: 'Answer this question.',
      'actions.0.text': 'Enter action 1.',
    });
  });

  it('says what to do about the rest in plain words', () => {
    const input = {
      first: 'Maria-Fernanda',
      email: 'ana at home',
      on: '2026-02-30',
      minutes: 0,
      result: 'other',
      parents: [],
      actions: [],
      note: 'x',
    };
    expect(fieldErrors(LogContact, input, fields)).toEqual({
      first: 'Use 10 characters or fewer.',
      email: 'Enter an email address like name@example.org.',
      on: 'Enter a date like 11/2/2026.',
      minutes: 'Enter 1 or more.',
      result: 'Choose one of the answers in the list.',
      parents: 'This needs an answer.',
      note: 'Say more than x.',
    });
    expect(fieldErrors(LogContact, { ...good, minutes: 601 }, fields)).toEqual({
      minutes: 'Enter 600 or less.',
    });
  });

  it('puts what a field could not read before what the schema says', () => {
    const unread = new Map(fields).set(
      'on',
      entry('Enter the date.', () => 'February 2026 has only 28 days. Enter a day from 1 to 28.'),
    );
    expect(fieldErrors(LogContact, { ...good, on: '2/30/2026' }, unread)).toEqual({
      on: 'February 2026 has only 28 days. Enter a day from 1 to 28.',
    });
  });
});

describe('missingAnswer', () => {
  it('makes a sentence of the label', () => {
    expect([
      missingAnswer('First name', 'Enter'),
      missingAnswer('Region', 'Choose'),
      missingAnswer('SSI amount', 'Enter'),
      missingAnswer('Action 2', 'Enter'),
      missingAnswer('How long?', 'Enter'),
      missingAnswer('How did it go?', 'Choose'),
    ]).toEqual([
      'Enter the first name.',
      'Choose the region.',
      'Enter the SSI amount.',
      'Enter action 2.',
      'Answer this question.',
      'Choose an answer.',
    ]);
  });
});

describe('errors from main', () => {
  const known = new Set(['first', 'on']);

  it('finds the error in what was returned or thrown', () => {
    const result = fail('RULE', 'The month is closed.');
    expect(asAppError(result)).toEqual(result.error);
    expect(asAppError(new Failure(result.error))).toEqual(result.error);
    expect([asAppError(undefined), asAppError('no'), asAppError({ ok: true, value: 1 })]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('puts each sentence at its field, and the rest above the buttons', () => {
    expect(
      placeError({ code: 'VALIDATION', message: 'Check the date.', field: 'on' }, known),
    ).toEqual({ fields: { on: 'Check the date.' }, message: null });
    expect(
      placeError(
        { code: 'VALIDATION', message: '-', fields: { on: 'A.', first: 'B.', hidden: 'C.' } },
        known,
      ),
    ).toEqual({ fields: { on: 'A.', first: 'B.' }, message: 'C.' });
    expect(placeError({ code: 'CONFLICT', message: 'Changed meanwhile.' }, known)).toEqual({
      fields: {},
      message: 'Changed meanwhile.',
    });
  });
});
