import { fold } from '../people/search-name';
import type { Cell, FieldDef, Mapping } from './field';

/** 'A', 'B', … 'Z', 'AA': a column as spreadsheets name it. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

export const cellText = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

/** Words only, so that 'E-mail:' and 'Email' are one. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const namesOf = ({ label, key, synonyms }: FieldDef): string[] =>
  [label, key, ...synonyms].map(plain);

/** 2 for a head that is a name of the field, 1 for one that holds such a name; 0 otherwise. */
function likeness(head: string, field: FieldDef): number {
  const words = plain(head);
  if (words === '') return 0;
  const names = namesOf(field);
  if (names.includes(words)) return 2;
  return names.some((name) => name.length > 3 && ` ${words} `.includes(` ${name} `)) ? 1 : 0;
}

/** Which column is which, as far as the heads tell. Each column and each field is used at most once. */
export function guessMapping(heads: readonly string[], fields: readonly FieldDef[]): Mapping {
  const mapping: Record<string, number> = {};
  const taken = new Set<number>();
  for (const wanted of [2, 1]) {
    for (const field of fields) {
      if (field.key in mapping) continue;
      const at = heads.findIndex(
        (head, column) => !taken.has(column) && likeness(head, field) === wanted,
      );
      if (at < 0) continue;
      mapping[field.key] = at;
      taken.add(at);
    }
  }
  return mapping;
}

/** Rows from the top among which the heads are looked for: titles and notes may stand above. */
const headRows = 15;

/** The row that reads most like heads: the most known columns; of as many, the first with most text. */
export function findHeadRow(
  rows: readonly (readonly Cell[])[],
  fields: readonly FieldDef[],
): number {
  let best = { at: 0, known: 0, texts: 0 };
  rows.slice(0, headRows).forEach((row, at) => {
    const heads = row.map(cellText);
    const known = Object.keys(guessMapping(heads, fields)).length;
    const texts = row.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
    if (known > best.known || (known === best.known && known === 0 && texts > best.texts)) {
      best = { at, known, texts };
    }
  });
  return best.at;
}

/** The heads of a sheet; a column without one is called by its letter. */
export function headsOf(row: readonly Cell[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => cellText(row[at]) || `Column ${columnName(at)}`);
}

/** What a mapping is remembered under: the same heads in the same order. */
export const headsKey = (heads: readonly string[]): string => heads.map(plain).join('|');
