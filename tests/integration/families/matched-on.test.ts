import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { migrate } from '@main/db/migrate';
import { createDatabase } from '@main/db/open';
import { expect, test } from 'vitest';
import { migrationsBefore } from '../../support/migrations-before';
import { temporaryFolder } from '../../support/test-office';

/** Migration 0002 fills in, for requests that were there before it, when they were matched. */
test('requests of an older file know when they were first matched', () => {
  const client = createDatabase(join(temporaryFolder(), 'program.db'), randomBytes(32));
  migrate(client, migrationsBefore('0002_families_and_matches'));
  const stamp = `'2026-01-01T00:00:00Z', 'Test', '2026-01-01T00:00:00Z', 'Test'`;
  const by = 'created_at, created_by, updated_at, updated_by';
  client.exec(`
    insert into person (${by}, id, key, first_name, last_name, search_name)
      values (${stamp}, 1, 'P1', 'Ana', 'Lopez', 'lopez ana'), (${stamp}, 2, 'P2', 'Bo', 'Ruiz', 'ruiz bo');
    insert into mentor (${by}, id, person_id, start_on) values (${stamp}, 1, 1, '2026-01-01');
    insert into family (${by}, id, key, opened_on, children) values (${stamp}, 1, 'F1', '2026-01-01', 1);
    insert into parent (${by}, id, person_id, family_id, role, enrolled_on)
      values (${stamp}, 1, 2, 1, 'mother', '2026-01-01');
    insert into referral (${by}, id, key, parent_id, channel, received_on) values
      (${stamp}, 1, 'R1', 1, 'self', '2026-02-01'), (${stamp}, 2, 'R2', 1, 'self', '2026-03-01'),
      (${stamp}, 3, 'R3', 1, 'self', '2026-04-01');
    insert into mentor_match (${by}, key, mentor_id, parent_id, referral_id, start_on, voided) values
      (${stamp}, 'M1', 1, 1, 1, '2026-02-20', null), (${stamp}, 'M2', 1, 1, 1, '2026-02-10', 0),
      (${stamp}, 'M3', 1, 1, 1, '2026-02-02', 1), (${stamp}, 'M4', 1, 1, 2, '2026-03-09', 1);
  `);
  migrate(client, 'drizzle');
  expect(
    client.prepare('select key, matched_on as on_date from referral order by id').all(),
  ).toEqual([
    { key: 'R1', on_date: '2026-02-10' },
    { key: 'R2', on_date: null },
    { key: 'R3', on_date: null },
  ]);
  client.exec("update mentor_match set voided = 0 where key = 'M4'");
  expect(client.prepare("select matched_on from referral where key = 'R2'").pluck().get()).toBe(
    '2026-03-09',
  );
  client.close();
});
