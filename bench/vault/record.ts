import type { Raw } from './raw';

/** A statement that the program ran, with its values. */
export interface Ran {
  text: string;
  values: unknown[];
}

/** Notes every reading statement that is run on a database from now on, whoever prepared it. */
export function recordReads(client: Raw): Ran[] {
  const ran: Ran[] = [];
  const prepare = client.prepare.bind(client) as Raw['prepare'];
  const recording = (text: string) => {
    const statement = prepare(text);
    if (!statement.reader) return statement;
    for (const way of ['all', 'get', 'iterate'] as const) {
      const own = (statement[way] as (...values: unknown[]) => unknown).bind(statement);
      Object.assign(statement, {
        [way]: (...values: unknown[]) => {
          ran.push({ text, values });
          return own(...values);
        },
      });
    }
    return statement;
  };
  Object.assign(client, { prepare: recording });
  return ran;
}
