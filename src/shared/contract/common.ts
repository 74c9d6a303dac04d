import { z } from 'zod';
import { isLocalDate, isMonth, isTime } from '../dates';

export const id = z.int().positive();
export const localDate = z.string().refine(isLocalDate, 'Enter a real date, like 11/02/2026.');
export const month = z.string().refine(isMonth, 'Choose a month.');
export const time = z.string().refine(isTime, 'Enter a time, like 9:30 am.');

/** A date that may be left empty; an empty text means not recorded. */
export const optionalDate = localDate.nullable();

const maximum = (length: number) => `Use at most ${length.toLocaleString('en-US')} characters.`;

/** Text of one line that must be there. Lengths as in the office package. */
export const requiredText = (message: string, length = 500) =>
  z.string().trim().min(1, message).max(length, maximum(length));

/** Text that may be left empty; empty is stored as not recorded. */
export const optionalText = (length = 500) =>
  z
    .string()
    .max(length, maximum(length))
    .nullable()
    .transform((text) => (text === null || text.trim() === '' ? null : text.trim()));

/** Several lines, kept exactly as written but for surrounding space. */
export const longText = () => optionalText(10_000);

export const code = z.string().regex(/^[a-z0-9_]{1,64}$/, 'Choose one of the list.');
export const optionalCode = code.nullable();

export const minutes = z
  .int('Enter whole minutes.')
  .min(0, 'Enter zero or more minutes.')
  .max(1440, 'A day has 1,440 minutes.');

/** Version of a record as it was shown, so that two edits of the same state do not overwrite. */
export const version = z.int().positive();

/** What a command returns about the record it wrote, for the toast and its Undo. */
export const saved = z.object({ id, changeNo: z.int() });
export type Saved = z.infer<typeof saved>;

/** How much of a list, in which order. */
export const paging = z.object({
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(50),
});

export const sortOf = <const T extends readonly [string, ...string[]]>(
  columns: T,
  initial: T[number],
) =>
  z
    .object({ by: z.enum(columns), descending: z.boolean() })
    .default({ by: initial, descending: false } as never);

/** A person as shown in lists and pickers. */
export const personRef = z.object({ id, name: z.string() });

export const option = z.object({ id, label: z.string(), detail: z.string().nullable() });
export type Option = z.infer<typeof option>;
