/** A cell as it was read. Dates are 'YYYY-MM-DD'. */
export type Cell = string | number | boolean | null;

interface FieldBase {
  key: string;
  /** What the program calls it. */
  label: string;
  /** Other words that columns of this kind are headed with, in lower case. */
  synonyms: readonly string[];
  /** Without it a row cannot come in. */
  required?: boolean;
}

/** What can be read from a column. */
export type FieldDef = FieldBase &
  (
    | { kind: 'text'; maxLength: number }
    /** Several words in one cell: languages. */
    | { kind: 'words'; maxLength: number; maxCount: number }
    | { kind: 'date'; past?: boolean }
    | { kind: 'yesno' }
    | { kind: 'whole'; max: number }
    /** One of a list, by its words or its code. */
    | { kind: 'choice'; choices: readonly { code: string; label: string }[] }
  );

/** Field key → the column it is read from, counted from 0. */
export type Mapping = Readonly<Record<string, number>>;

export type FieldValue = string | number | boolean | string[] | null;
