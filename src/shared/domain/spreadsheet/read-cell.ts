import { addDays, isLocalDate, type LocalDate } from '../../dates';
import { parseWhole } from '../../parse/amounts';
import { parseDate } from '../../parse/date';
import { misunderstood, type Parsed, understood } from '../../parse/result';
import { fold } from '../people/search-name';
import type { Cell, FieldDef, FieldValue } from './field';
import { cellText } from './heads';

/** Day 1 of a spreadsheet is 1900-01-01, and it believes in a Feb 29, 1900: day 61 is March 1. */
const serialOrigin = '1899-12-30';
const serials = { from: 10_000, to: 80_000 };

/** A day written as a number, as spreadsheets keep them: 1927 to 2119. */
function ofSerial(number: number): LocalDate | null {
  return Number.isInteger(number) && number >= serials.from && number <= serials.to
    ? addDays(serialOrigin, number)
    : null;
}

function readDate(cell: Cell, past: boolean, today: LocalDate): Parsed<LocalDate> {
  const serial = typeof cell === 'number' ? ofSerial(cell) : null;
  const text = serial ?? cellText(cell).replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  const limits = past ? { max: today } : {};
  if (isLocalDate(text)) {
    return past && text > today ? misunderstood('Enter today or a day before.') : understood(text);
  }
  return parseDate(text, { today, lean: 'past', relative: false, ...limits });
}

const yes: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', 'x', 'ok', 'si']);
const no: ReadonlySet<string> = new Set(['no', 'n', 'false', '0']);

function readYesNo(cell: Cell): Parsed<boolean> {
  const text = fold(cellText(cell));
  if (yes.has(text)) return understood(true);
  return no.has(text) ? understood(false) : misunderstood('Write yes or no.');
}

function readChoice(
  text: string,
  choices: readonly { code: string; label: string }[],
): Parsed<string> {
  const wanted = fold(text).replace(/[\s_-]+/g, ' ');
  const found = choices.find(
    ({ code, label }) =>
      fold(label).replace(/[\s_-]+/g, ' ') === wanted || code.replaceAll('_', ' ') === wanted,
  );
  return found
    ? understood(found.code)
    : misunderstood(`Write one of: ${choices.map(({ label }) => label).join(', ')}.`);
}

const tooLong = (length: number): Parsed<never> =>
  misunderstood(`Use at most ${length.toLocaleString('en-US')} characters.`);

function readWords(text: string, maxLength: number, maxCount: number): Parsed<string[]> {
  const words = text
    .split(/[;,/\n]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.some((word) => word.length > maxLength)) return tooLong(maxLength);
  return words.length > maxCount
    ? misunderstood(`Write at most ${maxCount}.`)
    : understood([...new Set(words)]);
}

/** Reads a cell as its field wants it. An empty one is null; a required one must not be empty. */
export function readCell(field: FieldDef, cell: Cell, today: LocalDate): Parsed<FieldValue> {
  const text = cellText(cell);
  if (text === '') {
    return field.required ? misunderstood('This is needed.') : understood(null);
  }
  switch (field.kind) {
    case 'date':
      return readDate(cell, field.past ?? false, today);
    case 'yesno':
      return readYesNo(cell);
    case 'whole':
      return parseWhole(text, { min: 0, max: field.max });
    case 'choice':
      return readChoice(text, field.choices);
    case 'words':
      return readWords(text, field.maxLength, field.maxCount);
    default:
      return text.length > field.maxLength ? tooLong(field.maxLength) : understood(text);
  }
}
