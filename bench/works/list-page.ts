import type { Raw } from '../vault/raw';

/** Ids that a page is filtered by, found in the office it is measured on. */
export type Chosen = Record<string, number>;

/** A page of a list as the window asks for it, and the statement somebody would write for just that. */
export interface ListPage {
  name: string;
  says: string;
  method: string;
  people?: (client: Raw) => Chosen;
  input(chosen: Chosen): object;
  /** Its first column is the id. */
  sql: string;
  parameters(chosen: Chosen): Record<string, string | number>;
}

/** The parent partner with the most contacts in the last year. */
export function busiest(client: Raw): Chosen {
  const mentor = client
    .prepare(
      `select mentor_id from contact_mentor where on_date >= '2025-11-01'
       group by mentor_id order by count(*) desc limit 1`,
    )
    .pluck()
    .get() as number;
  return { mentor };
}

export const shownName = (alias: string) =>
  `coalesce(nullif(${alias}.preferred_name, ''), ${alias}.first_name) || ' ' || ${alias}.last_name`;
