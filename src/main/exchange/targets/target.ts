import type { FileName } from '@shared/domain/exchange/define';
import type { ParsedRow } from '@shared/domain/exchange/parse-row';
import type { Entity } from '../../db/record-store';
import type { Values } from '../record-writer';
import type { References } from '../references';

/** What `complete` works with besides the row and the record in the making. */
export interface TargetContext {
  references: References;
  /** Ids behind the row's references, by column. */
  ids: ReadonlyMap<string, number>;
  /** Moment of the import. */
  now: string;
  /** Makes a course that rows name for the first time. @returns its id */
  createCourse(code: string): number;
}

/** How the rows of a package file become records. */
export interface Target {
  file: FileName;
  entity: Entity;
  /** Column of the file → column (or link) of the record. */
  fields: Readonly<Record<string, string>>;
  /** The columns of the record that name it. */
  match: readonly string[];
  /** Further columns of the record, which `complete` sets; compared like the others. */
  derived?: readonly string[];
  /** Columns that only a new record gets. */
  initial?: readonly string[];
  /** Sets derived columns; may refuse the row. */
  complete?(row: ParsedRow, values: Values, context: TargetContext): void;
  /** Why a record that is there already cannot be changed by an import. */
  sealed?: string;
  /** A column that an export leaves empty when the other one is set, so that empty changes nothing. */
  withheld?: { field: string; when: string };
}

/** A column of the same name in file and record. */
export const same = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]));
