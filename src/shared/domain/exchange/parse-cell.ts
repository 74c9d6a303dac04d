import { isLocalDate, isTime } from '../../dates';
import { formatCount } from '../../parse/format';
import type { CellType, CellValue, ColumnDef, Refuse } from './define';
import type { CodeBook } from './code-book';
import { limits } from './limits';

/** Reads a cell that is not empty; calls `refuse` when it cannot be meant. */
type CellReader = (text: string, refuse: Refuse) => CellValue;
type Typed<T extends CellType['type']> = Extract<CellType, { type: T }>;

/** What was written, short enough for a sentence. */
function quote(text: string): string {
  const letters = [...text];
  return `“${letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : text}”`;
}

/** Counts characters, not the units they are stored in; the common case costs nothing. */
function tooLong(text: string, max: number): number | undefined {
  if (text.length <= max) return undefined;
  const length = [...text].length;
  return length > max ? length : undefined;
}

function checkText(name: string, text: string, max: number, refuse: Refuse): string {
  const length = tooLong(text, max);
  if (length !== undefined) {
    refuse(
      `${name}: at most ${formatCount(max)} characters fit; this has ${formatCount(length)}. Shorten it.`,
    );
  }
  if (text.includes('\0')) {
    refuse(`${name}: a character in it cannot be stored (NUL). Type the text again.`);
  }
  return text;
}

function readDate(name: string): CellReader {
  return (cell, refuse) => {
    const day = cell.trim();
    const year = Number(day.slice(0, 4));
    if (!isLocalDate(day)) {
      refuse(
        `${name}: ${quote(day)} is not a day. Write one that exists as YYYY-MM-DD, like 2026-10-31.`,
      );
    } else if (year < limits.years[0] || year > limits.years[1]) {
      refuse(`${name}: check the year of ${quote(day)}.`);
    }
    return day;
  };
}

function readTime(name: string): CellReader {
  return (cell, refuse) => {
    const clock = cell.trim();
    if (!isTime(clock)) {
      refuse(
        `${name}: ${quote(clock)} is not a time. Write HH:MM from 00:00 to 23:59, like 09:30.`,
      );
    }
    return clock;
  };
}

function readWhole(name: string, { max }: Typed<'whole'>): CellReader {
  return (cell, refuse) => {
    const digits = cell.trim();
    const value = Number(digits);
    if (/^-\s*\d/.test(digits))
      refuse(`${name}: ${quote(digits)} is below zero. Use zero or more.`);
    else if (!/^\d+$/.test(digits)) {
      refuse(`${name}: ${quote(digits)} is not a whole number. Use digits only, like 90.`);
    } else if (value > max)
      refuse(`${name}: ${quote(digits)} is more than ${formatCount(max)}. Check it.`);
    return value;
  };
}

function readDecimal(name: string, { places, max }: Typed<'decimal'>): CellReader {
  const example = places === 1 ? '12.5' : '17.25';
  return (cell, refuse) => {
    const digits = cell.trim();
    const match = /^(\d*)(?:\.(\d*))?$/.exec(digits);
    const whole = match?.[1] ?? '';
    const fraction = (match?.[2] ?? '').replace(/0+$/, '');
    const value = Number(whole + fraction.padEnd(places, '0'));
    if (/^-\s*[\d.]/.test(digits))
      refuse(`${name}: ${quote(digits)} is below zero. Use zero or more.`);
    else if (!match || !/\d/.test(digits)) {
      refuse(`${name}: ${quote(digits)} is not a number. Write it with a point, like ${example}.`);
    } else if (fraction.length > places) {
      refuse(`${name}: ${quote(digits)} has too many decimals. At most ${places} can be kept.`);
    } else if (value > max) refuse(`${name}: ${quote(digits)} is too large. Check it.`);
    return value;
  };
}

function readCode(name: string, { list }: Typed<'code' | 'codes'>, book: CodeBook): CellReader {
  const hint =
    list.kind === 'editable' ? `, or add it to the list “${list.title}” in the program first` : '';
  return (cell, refuse) => {
    const value = cell.trim();
    if (book.accepts(list, value)) return value;
    if (list.kind === 'open') {
      refuse(
        `${name}: ${quote(value)} cannot be a new value. Use letters, digits and _, like case_talk.`,
      );
    } else {
      refuse(
        `${name}: ${quote(value)} is not in its list. Use one of ${book.all(list).join(', ')}${hint}.`,
      );
    }
    return value;
  };
}

function readYesNo(name: string): CellReader {
  return (cell, refuse) => {
    const value = cell.trim();
    if (value !== 'yes' && value !== 'no') {
      refuse(
        `${name}: ${quote(value)} is neither yes nor no. Write yes or no, or leave it empty if not known.`,
      );
    }
    return value === 'yes';
  };
}

function readKey(name: string): CellReader {
  return (cell, refuse) => checkText(name, cell.trim(), limits.key, refuse);
}

/** Values between semicolons: trimmed, empty ones ignored, each once, in the order written. */
function readList(item: CellReader): CellReader {
  return (cell, refuse) => {
    const parts = cell.split(';');
    if (parts.length === 1) return [item(cell, refuse)] as string[];
    const values = parts.filter((part) => part.trim() !== '').map((part) => item(part, refuse));
    return [...new Set(values as string[])];
  };
}

function readerOf(column: ColumnDef, book: CodeBook): CellReader {
  const { name } = column;
  switch (column.type) {
    case 'key':
    case 'ref':
      return readKey(name);
    case 'refs':
      return readList(readKey(name));
    case 'text':
      return (cell, refuse) => checkText(name, cell, column.max, refuse);
    case 'words':
      return readList((cell, refuse) => checkText(name, cell.trim(), column.max, refuse));
    case 'code':
      return readCode(name, column, book);
    case 'codes':
      return readList(readCode(name, column, book));
    case 'date':
      return readDate(name);
    case 'time':
      return readTime(name);
    case 'whole':
      return readWhole(name, column);
    case 'decimal':
      return readDecimal(name, column);
    case 'yes_no':
      return readYesNo(name);
  }
}

const isList = (type: CellType['type']) => type === 'refs' || type === 'codes' || type === 'words';

/** True when the cell records nothing; spaces are something only in text, which is kept exactly. */
function isBlank(cell: string, column: ColumnDef): boolean {
  if (cell === '') return true;
  if (isList(column.type)) return /^[\s;]*$/.test(cell);
  return (column.type !== 'text' || column.required) && cell.trim() === '';
}

/** The reader of a column's cells, empty ones included. */
export function cellReader(column: ColumnDef, book: CodeBook): CellReader {
  const read = readerOf(column, book);
  const nothing: CellValue = isList(column.type) ? [] : null;
  return (cell, refuse) => {
    if (!isBlank(cell, column)) return read(cell, refuse);
    if (column.required) refuse(`${column.name}: this is required and is empty.`);
    return nothing;
  };
}
