import type { CodeList } from '../lists/define';

/** The files of the office package, in the order of the exchange page: what is named comes first. */
export const packageFileNames = [
  'settings',
  'people',
  'professionals',
  'candidates',
  'candidate_stages',
  'background_checks',
  'course_sessions',
  'cohorts',
  'cohort_sessions',
  'enrollments',
  'attendance',
  'makeups',
  'modules',
  'mentors',
  'mentor_status',
  'families',
  'parents',
  'referrals',
  'matches',
  'contacts',
  'activities',
  'events',
  'service_links',
  'supervision',
  'incidents',
  'rates',
] as const;
export type PackageFileName = (typeof packageFileNames)[number];

/** `lists` is our addition to the package: an agency's own values of the editable lists. */
export type FileName = PackageFileName | 'lists';

/** Files whose rows others name by key. */
export type NamedFile = Extract<
  FileName,
  | 'people'
  | 'professionals'
  | 'candidates'
  | 'course_sessions'
  | 'cohorts'
  | 'mentors'
  | 'families'
  | 'parents'
  | 'referrals'
>;

/** What a cell of a column holds and how it is written. */
export type CellType =
  | { type: 'key' }
  | { type: 'text'; max: number }
  | { type: 'words'; max: number }
  | { type: 'code'; list: CodeList }
  | { type: 'codes'; list: CodeList }
  | { type: 'date' }
  | { type: 'time' }
  | { type: 'whole'; max: number }
  /** Stored as an integer count of 10^-places; written with at least `shown` decimals. */
  | { type: 'decimal'; places: number; shown: number; max: number }
  | { type: 'yes_no' }
  /** The key of a row of another file. */
  | { type: 'ref'; to: NamedFile }
  | { type: 'refs'; to: NamedFile };

type Cell = CellType & { required?: true };

export type ColumnDef = CellType & { name: string; required: boolean };

/** A cell as a typed value; null where nothing is recorded. Lists are never null. */
export type CellValue = string | number | boolean | null | readonly string[];

/** A parsed row by column name, for rules that look at more than one cell. */
export interface RowCells {
  get(column: string): CellValue;
  set(column: string, value: CellValue): void;
}

/** Refuses the row with a sentence about what to do. */
export type Refuse = (reason: string) => void;

export interface FileDef {
  name: FileName;
  columns: readonly ColumnDef[];
  /** The columns that together name a row. */
  key: readonly string[];
  /** Rules over several cells; called only when every cell is good. */
  check?: (row: RowCells, refuse: Refuse) => void;
}

export const key = { type: 'key' } as const;
export const date = { type: 'date' } as const;
export const time = { type: 'time' } as const;
export const yesNo = { type: 'yes_no' } as const;
export const text = (max: number): CellType => ({ type: 'text', max });
export const words = (max: number): CellType => ({ type: 'words', max });
export const whole = (max: number): CellType => ({ type: 'whole', max });
export const code = (list: CodeList): CellType => ({ type: 'code', list });
export const codes = (list: CodeList): CellType => ({ type: 'codes', list });
export const ref = (to: NamedFile): CellType => ({ type: 'ref', to });
export const refs = (to: NamedFile): CellType => ({ type: 'refs', to });
export const required = (cell: CellType): Cell => ({ ...cell, required: true });

/** A file of the package: its columns in the order of the exchange page. */
export function file(
  name: FileName,
  keyColumns: readonly string[],
  columns: Record<string, Cell>,
  check?: FileDef['check'],
): FileDef {
  return {
    name,
    key: keyColumns,
    columns: Object.entries(columns).map(([column, { required: must = false, ...cell }]) => ({
      ...cell,
      name: column,
      required: must,
    })),
    ...(check && { check }),
  };
}
