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

/** The parent partner with the most contacts, and the parent. */
export function busiest(client: Raw): Chosen {
  const most = (role: string) =>
    client
      .prepare(
        `select ${role}_id from (select ${role}_id, count(*) n from contact_${role} group by 1) order by n desc limit 1`,
      )
      .pluck()
      .get() as number;
  return { mentor: most('mentor'), parent: most('parent') };
}

export const shownName = (alias: string) =>
  `coalesce(nullif(${alias}.preferred_name, ''), ${alias}.first_name) || ' ' || ${alias}.last_name`;
