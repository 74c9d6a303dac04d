import { join } from 'node:path';
import { unwrap } from '@shared/errors';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportPackage } from '@main/exchange/export';
import type { Office } from '@main/db/write';
import { verifySeals } from '@main/features/supervision/seal';
import { temporaryFolder, testOffice } from '../../support/test-office';
import {
  goodContact,
  importOk,
  packageOf,
  readCsv,
  refusals,
  scalar,
  smallOffice,
} from './support';

let office: Office;

beforeEach(async () => {
  office = testOffice();
  await importOk(office, packageOf(smallOffice));
});

const archive = (table: string, key: string) =>
  office.client.prepare(`update ${table} set archived_at = 'then' where key = ?`).run(key);

async function exported(options = {}): Promise<string> {
  const dir = temporaryFolder();
  unwrap(await exportPackage(office, dir, options));
  return dir;
}

describe('records set aside in the program', () => {
  it('stay out of an export with all that hangs on them, so that it can be read back whole', async () => {
    const contacts = [
      { ...goodContact, mentor_keys: 'M1;M2' },
      { ...goodContact, contact_key: 'K2' },
      { ...goodContact, contact_key: 'K3', mentor_keys: 'M2' },
    ];
    const referrals = [{ ...smallOffice.referrals![0]!, from_professional: 'W1' }];
    await importOk(office, packageOf({ contacts, referrals }));
    archive('contact', 'K3');
    archive('person', 'M1');
    archive('professional', 'W1');
    const dir = await exported();
    expect(readCsv(join(dir, 'people.csv')).map((row) => row['person_key'])).toEqual(['M2', 'R1']);
    expect(readCsv(join(dir, 'mentors.csv'))).toHaveLength(1);
    expect(readCsv(join(dir, 'candidates.csv'))).toEqual([]);
    expect(readCsv(join(dir, 'enrollments.csv'))).toEqual([]);
    expect(
      readCsv(join(dir, 'contacts.csv')).map((row) => [row['contact_key'], row['mentor_keys']]),
    ).toEqual([['K1', 'M2']]);
    expect(readCsv(join(dir, 'referrals.csv'))[0]).toMatchObject({ from_professional: '' });

    const empty = testOffice();
    const { files } = await importOk(empty, dir);
    expect(Object.values(files).every(({ rejected }) => rejected === 0)).toBe(true);
    // Reading it back where it came from erases nothing that it could not name.
    const back = await importOk(office, dir);
    expect(back.batchId).toBeNull();
    expect(scalar(office, 'select count(*) from contact_mentor')).toBe(4);
    expect(scalar(office, 'select from_professional_id is not null from referral')).toBe(1);
  });

  it('are counted when a row cannot leave without them', async () => {
    await importOk(office, packageOf({ contacts: [goodContact] }));
    archive('person', 'M1');
    expect(unwrap(await exportPackage(office, temporaryFolder())).leftOut).toEqual({ contacts: 1 });
  });

  it('do not come back through an import, which says so', async () => {
    await importOk(office, packageOf({ contacts: [goodContact] }));
    archive('contact', 'K1');
    archive('person', 'M2');
    const rejectedDir = temporaryFolder();
    const contacts = [goodContact, { ...goodContact, contact_key: 'K2', mentor_keys: 'M2' }];
    const { files } = await importOk(office, packageOf({ contacts }), { rejectedDir });
    expect(files['contacts']).toMatchObject({ created: 0, updated: 0, rejected: 2 });
    expect(refusals(rejectedDir, 'contacts').map(({ reason }) => reason)).toEqual([
      'contact_key: this record was set aside in the program. Bring it back there first.',
      'mentor_keys: “M2” was set aside in the program. Bring it back there first.',
    ]);
  });
});

describe('sealed supervision sessions', () => {
  const session = {
    session_key: 'S1',
    on: '2025-03-01',
    minutes: '45',
    type: 'individual',
    supervisor: 'Coordinator',
    mentor_keys: 'M1;M2',
    topics: 'skills;self_care',
    note: 'Reviewed matches.',
  };

  it('are sealed on the way in, and verify proves it', async () => {
    await importOk(office, packageOf({ supervision: [session] }));
    expect(verifySeals(office.client)).toEqual({ entries: 1, intact: true });
    // Whoever can write to the file can also take away what guards it: the hash still tells.
    const guards = office.client
      .prepare(`select name from sqlite_master where type = 'trigger' and tbl_name = 'supervision'`)
      .pluck()
      .all() as string[];
    for (const name of guards) office.client.exec(`drop trigger "${name}"`);
    office.client.prepare(`update supervision set note = 'Reviewed matches!'`).run();
    expect(verifySeals(office.client)).toEqual({ entries: 1, intact: false, firstBroken: 1 });
  });

  it.each([
    ['on', '2025-03-02'],
    ['minutes', '46'],
    ['type', 'group'],
    ['supervisor', ''],
    ['mentor_keys', 'M2;M1'],
    ['topics', 'skills'],
    ['note', 'Other words.'],
    ['note', ''],
  ])('do not change by import: %s = %j is refused', async (column, value) => {
    await importOk(office, packageOf({ supervision: [session] }));
    const rejectedDir = temporaryFolder();
    const supervision = [{ ...session, [column]: value }];
    const { files } = await importOk(office, packageOf({ supervision }), { rejectedDir });
    expect(files['supervision']).toEqual({ created: 0, updated: 0, unchanged: 0, rejected: 1 });
    expect(refusals(rejectedDir, 'supervision')[0]?.reason).toContain('Sealed words do not change');
    expect(verifySeals(office.client).intact).toBe(true);
    const same = await importOk(office, packageOf({ supervision: [session] }));
    expect(same.files['supervision']).toMatchObject({ unchanged: 1 });
  });

  it('keep restricted notes at home unless they are asked for, and an import does not erase them', async () => {
    await importOk(office, packageOf({ supervision: [session] }));
    office.client.prepare('update supervision set restricted = 1').run();
    const dir = temporaryFolder();
    expect(unwrap(await exportPackage(office, dir)).withheldNotes).toBe(1);
    expect(readCsv(join(dir, 'supervision.csv'))[0]).toMatchObject({ note: '' });
    const back = await importOk(office, dir);
    expect(back.files['supervision']).toMatchObject({ unchanged: 1, rejected: 0 });
    const full = await exported({ withRestricted: true });
    expect(readCsv(join(full, 'supervision.csv'))[0]).toMatchObject({ note: 'Reviewed matches.' });
  });
});
