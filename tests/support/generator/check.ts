import type { OfficePackage, Row } from '../../oracle/office';
import { type FileName, columnsOf, fileNames, files, keyOf } from './columns';
import { type ListName, lists } from './lists';

export type ReasonKind =
  | 'unknown_key'
  | 'impossible_date'
  | 'impossible_time'
  | 'negative_number'
  | 'not_a_number'
  | 'unknown_value'
  | 'wrong_boolean'
  | 'key_too_long'
  | 'text_too_long'
  | 'missing_required'
  | 'overlapping_status';

export interface Refusal {
  file: FileName;
  /** Place among the file's rows, from 0. */
  row: number;
  column: string;
  reasonKind: ReasonKind;
}

/** The values of a column that other rows may name. */
function keysOf(office: OfficePackage, file: FileName): Set<string> {
  const column = files[file].key[0] ?? '';
  return new Set((office[file] ?? []).map((row) => row[column] ?? ''));
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function wrongNumber(value: string, shape: RegExp): ReasonKind | undefined {
  if (shape.test(value)) return undefined;
  return shape.test(value.replace(/^-/, '')) ? 'negative_number' : 'not_a_number';
}

/** What is wrong with one cell that is not empty. */
function wrongCell(
  kind: string,
  value: string,
  known: (file: FileName) => Set<string>,
): ReasonKind | undefined {
  const [shape, of] = kind.split(' ') as [string, string];
  const values = shape === 'refs' || shape === 'some' ? value.split(';') : [value];
  switch (shape) {
    case 'date':
      return isDate(value) ? undefined : 'impossible_date';
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? undefined : 'impossible_time';
    case 'yes_no':
      return value === 'yes' || value === 'no' ? undefined : 'wrong_boolean';
    case 'whole':
      return wrongNumber(value, /^\d+$/);
    case 'decimal':
      return wrongNumber(value, /^\d+(\.\d+)?$/);
    case 'ref':
    case 'refs':
      return values.every((key) => known(of as FileName).has(key)) ? undefined : 'unknown_key';
    case 'one':
    case 'some': {
      const allowed: readonly string[] = lists[of as ListName];
      return values.every((each) => allowed.includes(each)) ? undefined : 'unknown_value';
    }
    default:
      return value.length > 500 ? 'text_too_long' : undefined;
  }
}

function overlaps(one: Row, other: Row): boolean {
  const ends = (row: Row) => (row['to'] === '' ? '9999-12-31' : (row['to'] ?? ''));
  return (
    one['person_key'] === other['person_key'] &&
    (one['from'] ?? '') <= ends(other) &&
    (other['from'] ?? '') <= ends(one)
  );
}

/** Every row that an import of this package has to refuse, with the first thing wrong in it. */
export function refusalsOf(office: OfficePackage): Refusal[] {
  const refusals: Refusal[] = [];
  const cache = new Map<FileName, Set<string>>();
  const known = (file: FileName) => {
    const keys = cache.get(file) ?? keysOf(office, file);
    cache.set(file, keys);
    return keys;
  };
  for (const file of fileNames) {
    const seen = new Set<string>();
    (office[file] ?? []).forEach((row, index) => {
      const add = (column: string, reasonKind: ReasonKind) =>
        refusals.push({ file, row: index, column, reasonKind });
      const key = keyOf(file, row);
      if (seen.has(key)) throw new Error(`${file}: the key ${key} is there twice`);
      seen.add(key);
      for (const [column, kind, required] of columnsOf(file)) {
        const value = row[column] ?? '';
        const keyTooLong = files[file].key.some((name) => name === column) && value.length > 64;
        const wrong = value === '' ? undefined : wrongCell(kind, value, known);
        if (required && value === '') return add(column, 'missing_required');
        if (keyTooLong) return add(column, 'key_too_long');
        if (wrong !== undefined) return add(column, wrong);
      }
      const earlier = (office[file] ?? []).slice(0, index);
      if (file === 'mentor_status' && earlier.some((other) => overlaps(other, row))) {
        add('from', 'overlapping_status');
      }
      return undefined;
    });
  }
  return refusals;
}
