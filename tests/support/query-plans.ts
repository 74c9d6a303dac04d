import type { Office } from '@main/db/write';

/** The steps that SQLite takes for every statement of some work: how a test sees that an index is used. */
export function plansOf(office: Office, work: () => void): string[] {
  const { client } = office;
  const statements = new Set<string>();
  const prepare = client.prepare.bind(client);
  client.prepare = ((source: string) => {
    statements.add(source);
    return prepare(source);
  }) as typeof client.prepare;
  try {
    work();
  } finally {
    client.prepare = prepare;
  }
  return [...statements].flatMap((source) => {
    const plan = prepare(`explain query plan ${source}`);
    const parameters = source
      .split('?')
      .slice(1)
      .map(() => null);
    return (plan.all(...parameters) as { detail: string }[]).map(({ detail }) => detail);
  });
}
