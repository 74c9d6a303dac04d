import { randomBytes } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@main/db/migrate';
import { closeDatabase, createDatabase } from '@main/db/open';
import { expect, test } from 'vitest';
import { makeCandidate } from '../../factories/recruitment';
import { temporaryFolder, testOffice } from '../../support/test-office';

const keys = (client: { prepare(sql: string): { all(): unknown[] } }) =>
  client.prepare('select stage_key as key from candidate order by id').all();

/** The shipped migrations before the one of that name. */
function migrationsBefore(tag: string): string {
  const folder = join(temporaryFolder(), 'drizzle');
  cpSync('drizzle', folder, { recursive: true });
  const journal = join(folder, 'meta/_journal.json');
  const content = JSON.parse(readFileSync(journal, 'utf8')) as { entries: { tag: string }[] };
  const until = content.entries.findIndex((entry) => entry.tag === tag);
  writeFileSync(journal, JSON.stringify({ ...content, entries: content.entries.slice(0, until) }));
  return folder;
}

test('the migration works out the stage of candidates who are there already', () => {
  const client = createDatabase(join(temporaryFolder(), 'program.db'), randomBytes(32));
  migrate(client, migrationsBefore('0006_keep_the_stage_of_candidates'));
  const stamp = "'2026-01-01T00:00:00.000Z', 'x', '2026-01-01T00:00:00.000Z', 'x'";
  const stamped = 'created_at, created_by, updated_at, updated_by';
  client.exec(`
    insert into person (id, ${stamped}, key, first_name, last_name, search_name) values
      (1, ${stamp}, 'P1', 'A', 'B', 'b a'), (2, ${stamp}, 'P2', 'C', 'D', 'd c');
    insert into candidate (id, ${stamped}, person_id, source, inquiry_on) values
      (1, ${stamp}, 1, 'court', '2026-01-05'), (2, ${stamp}, 2, 'court', '2026-01-05');
    insert into candidate_stage (${stamped}, candidate_id, stage, entered_on, archived_at) values
      (${stamp}, 1, 'activated', '2026-02-01', null), (${stamp}, 1, 'interview', '2026-03-01', null),
      (${stamp}, 1, 'checks', '2026-03-01', null), (${stamp}, 1, 'decision', '2026-04-01', 'gone');`);
  migrate(client, 'drizzle');
  expect(keys(client)).toEqual([{ key: '2026-03-014' }, { key: null }]);
  closeDatabase(client);
});

test('the kept stage follows events that move to another candidate, are set aside, or go', () => {
  const office = testOffice();
  makeCandidate(office, {
    events: [
      ['inquiry', '2026-09-01'],
      ['interview', '2026-10-01'],
    ],
  });
  makeCandidate(office, { events: [['application', '2026-09-15']] });
  const after = (sql: string) => {
    office.client.exec(sql);
    return keys(office.client).map((row) => (row as { key: string | null }).key);
  };
  expect(after('update candidate_stage set candidate_id = 2 where id = 2')).toEqual([
    '2026-09-010',
    '2026-10-013',
  ]);
  expect(after("update candidate_stage set archived_at = 'x' where id = 2")).toEqual([
    '2026-09-010',
    '2026-09-151',
  ]);
  expect(after('delete from candidate_stage where id = 1')).toEqual([null, '2026-09-151']);
});
