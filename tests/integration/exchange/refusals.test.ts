import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '@main/db/write';
import { breakRows, generateOffice, writeOffice } from '../../support/office-generator';
import { temporaryFolder, testOffice } from '../../support/test-office';
import {
  goodContact,
  importOk,
  packageOf,
  readCsv,
  refusals,
  type Rows,
  scalar,
  smallOffice,
} from './support';

let office: Office;
let rejectedDir: string;

beforeEach(async () => {
  office = testOffice();
  rejectedDir = temporaryFolder();
  await importOk(office, packageOf(smallOffice));
});

async function reasonOf(file: string, row: Rows[number]): Promise<string> {
  const summary = await importOk(office, packageOf({ [file]: [row] }), { rejectedDir });
  expect(summary.files[file]).toEqual({ created: 0, updated: 0, unchanged: 0, rejected: 1 });
  const [refusal, ...more] = refusals(rejectedDir, file);
  expect(more).toEqual([]);
  expect(refusal?.line).toBe(2);
  return refusal!.reason;
}

describe('one wrong cell of a contact', () => {
  it.each([
    ['contact_key', '', 'contact_key: this is required and is empty.'],
    [
      'contact_key',
      'K'.repeat(65),
      'contact_key: at most 64 characters fit; this has 65. Shorten it.',
    ],
    ['on', '2026-02-30', '“2026-02-30” is not a day'],
    ['on', '28.02.2026', 'Write one that exists as YYYY-MM-DD'],
    ['on', '0026-02-28', 'check the year'],
    ['start_time', '25:61', '“25:61” is not a time'],
    ['start_time', '9:30', 'Write HH:MM'],
    ['minutes', '-15', '“-15” is below zero'],
    ['minutes', 'an hour', 'is not a whole number'],
    ['minutes', '1.5', 'is not a whole number'],
    ['minutes', '1441', 'is more than 1,440'],
    ['miles', '-2.5', 'is below zero'],
    ['miles', '9,2', 'Write it with a point'],
    ['miles', '9.25', 'At most 1 can be kept'],
    ['mode', 'telepathy', 'Use one of in_person, phone, video, text, email, letter.'],
    ['result', '', 'result: this is required'],
    ['place', 'moon', 'add it to the list “Place” in the program first'],
    ['mentor_keys', ' ; ', 'mentor_keys: this is required'],
    ['mentor_keys', 'M1;M9', 'mentor_keys: “M9” is not known: no row of mentors.csv'],
    ['mentor_keys', 'R1', 'mentor_keys: “R1” is not known'],
    ['parent_keys', 'M1', 'parent_keys: “M1” is not known: no row of parents.csv'],
    ['purposes', 'goal_review;gossip', 'purposes: “gossip” is not in its list'],
    ['payable', 'Y', 'payable: “Y” is neither yes nor no'],
    ['payable', 'YES', 'neither yes nor no'],
    ['summary', 'x'.repeat(10_001), 'summary: at most 10,000 characters fit; this has 10,001.'],
    ['summary', 'a\0b', 'cannot be stored (NUL)'],
  ])('%s = %j', async (column, value, reason) => {
    expect(await reasonOf('contacts', { ...goodContact, [column]: value })).toContain(reason);
    expect(scalar(office, 'select count(*) from contact')).toBe(0);
  });

  it('lists every reason of a row, not only the first', async () => {
    const reason = await reasonOf('contacts', { ...goodContact, on: '', minutes: 'x', mode: 'x' });
    expect(reason).toMatch(/^on: .*minutes: .*mode: /);
  });

  it('takes the longest text that fits, counted in characters', async () => {
    const summary = '🙂'.repeat(10_000);
    const contacts = [{ ...goodContact, contact_key: '🙂'.repeat(64), summary }];
    const { files } = await importOk(office, packageOf({ contacts }));
    expect(files['contacts']).toMatchObject({ created: 1 });
    expect(scalar(office, 'select summary from contact')).toBe(summary);
  });
});

describe('a row of another file', () => {
  it.each([
    ['settings', { key: 'colour', value: 'red' }, 'key: “colour” is not a setting'],
    ['settings', { key: 'auto_lock_minutes', value: '5' }, 'is not a setting'],
    ['settings', { key: 'fiscal_year_start_month', value: '13' }, 'from 1 to 12'],
    ['settings', { key: 'county', value: '' }, 'value: this is required'],
    [
      'people',
      { person_key: 'P', first_name: 'A', last_name: '  ' },
      'last_name: this is required',
    ],
    ['people', { person_key: 'P', first_name: 'x'.repeat(201), last_name: 'B' }, 'at most 200'],
    [
      'candidates',
      { person_key: 'M1', source: 'event', nominated_by: 'W9', inquiry_on: '2024-01-05' },
      '“W9” is not known: no row of professionals.csv',
    ],
    [
      'candidate_stages',
      { person_key: 'M2', stage: 'inquiry', entered_on: '2024-01-05' },
      'no row of candidates.csv',
    ],
    [
      'cohorts',
      { cohort_key: 'C9', name: 'C', course_code: 'X', start_on: '2024-01-05', status: 'planned' },
      'no row of course_sessions.csv',
    ],
    [
      'cohort_sessions',
      { cohort_key: 'C1', week_no: '7', on: '2024-03-01', held: 'held' },
      'minutes: the course has no week 7',
    ],
    [
      'attendance',
      { cohort_key: 'C1', week_no: '2', person_key: 'M1', status: 'present' },
      'week_no: this cohort has no session of week 2',
    ],
    [
      'attendance',
      { cohort_key: 'C1', week_no: '1', person_key: 'M2', status: 'present' },
      'person_key: this person is not enrolled',
    ],
    [
      'makeups',
      {
        cohort_key: 'C1',
        week_no: '1',
        person_key: 'R1',
        on: '2024-03-01',
        minutes: '5',
        method: 'self_study',
      },
      'not enrolled',
    ],
    [
      'modules',
      { person_key: 'M1', module: 'two words', completed_on: '2024-03-01' },
      'cannot be a new value',
    ],
    [
      'mentor_status',
      { person_key: 'M1', status: 'active', from: '2025-02-01', to: '2025-01-31' },
      'to: the last day in this status is before the first',
    ],
    [
      'matches',
      {
        match_key: 'X',
        mentor_key: 'M1',
        parent_key: 'R1',
        referral_key: 'Q9',
        start_on: '2025-03-01',
      },
      'no row of referrals.csv',
    ],
    [
      'rates',
      { kind: 'stipend_hour', amount: '15.000001', from: '2025-01-01' },
      'At most 5 can be kept',
    ],
    ['rates', { kind: 'stipend_hour', amount: '1e3', from: '2025-01-01' }, 'is not a number'],
    [
      'lists',
      { list: 'gender', code: 'x', label: 'X', active: 'yes' },
      'list: no list of that name can be added to',
    ],
  ])('%s %j', async (file, row, reason) => {
    expect(await reasonOf(file, row as Record<string, string>)).toContain(reason);
  });

  it('takes a cohort session of a week the course lacks when it says how long it is', async () => {
    const row = { cohort_key: 'C1', week_no: '7', on: '2024-03-01', held: 'held', minutes: '120' };
    const { files } = await importOk(office, packageOf({ cohort_sessions: [row] }));
    expect(files['cohort_sessions']).toMatchObject({ created: 1 });
  });
});

describe('rows and files as a whole', () => {
  it('refuses the second row with a key, and says it the next time too', async () => {
    const contacts = [goodContact, { ...goodContact, summary: 'Other.' }];
    const dir = packageOf({ contacts });
    const first = await importOk(office, dir, { rejectedDir });
    expect(first.files['contacts']).toEqual({ created: 1, updated: 0, unchanged: 0, rejected: 1 });
    const second = await importOk(office, dir, { rejectedDir });
    expect(second.files['contacts']).toEqual({ created: 0, updated: 0, unchanged: 1, rejected: 1 });
    expect(refusals(rejectedDir, 'contacts')).toEqual([
      {
        line: 3,
        reason: 'contact_key: an earlier row of this file has the same key. Keep one of them.',
      },
    ]);
  });

  it('refuses rows with too few or too many cells and stray quotation marks, and names their lines', async () => {
    const dir = temporaryFolder();
    const lines = [
      'family_key,opened_on,children,region',
      'F2,2025-01-01,1,"Two',
      'lines"',
      'F3,2025-01-01,1',
      'F4,2025-01-01,1,North,East',
      'F5,2025-01-01,1,"North" East',
      'F6,2025-01-01,1,South',
      'F7,2025-01-01,1,"open',
    ];
    writeFileSync(join(dir, 'families.csv'), lines.join('\r\n'));
    const summary = await importOk(office, dir, { rejectedDir });
    expect(summary.files['families']).toMatchObject({ created: 2, rejected: 4 });
    expect(summary.rejectedFiles).toEqual([join(rejectedDir, 'families.rejected.csv')]);
    expect(refusals(rejectedDir, 'families')).toEqual([
      { line: 4, reason: expect.stringContaining('3 cells where the first line has 4') as string },
      { line: 5, reason: expect.stringContaining('5 cells') as string },
      { line: 6, reason: expect.stringContaining('after a closing quotation mark') as string },
      { line: 8, reason: expect.stringContaining('none closes it') as string },
    ]);
  });

  it.each([
    ['family_key,opened_on', /these are missing: children/],
    ['family_key,opened_on,children,children', /there twice: children/],
    ['F1,2025-01-01,1', /missing: family_key, opened_on, children/],
  ])('refuses all rows of a file that starts with %s', async (header, reason) => {
    const dir = temporaryFolder();
    writeFileSync(
      join(dir, 'families.csv'),
      `${header}\r\nF2,2025-01-01,1,1\r\nF3,2025-01-01,1,1\r\n`,
    );
    const summary = await importOk(office, dir, { rejectedDir });
    expect(summary.files['families']).toMatchObject({ created: 0, rejected: 2 });
    expect(summary.refusedFiles).toEqual([
      { file: 'families', reason: expect.stringMatching(reason) as string },
    ]);
    expect(summary.unknownColumns).toEqual([]);
    expect(refusals(rejectedDir, 'families').map(({ line }) => line)).toEqual([2, 3]);
  });

  it('refuses a file that is not UTF-8, and writes its rows so that people can read them', async () => {
    const dir = temporaryFolder();
    const text = 'person_key,first_name,last_name\r\nP7,Zoë,Müller\r\n';
    writeFileSync(join(dir, 'people.csv'), Buffer.from(text, 'latin1'));
    const summary = await importOk(office, dir, { rejectedDir });
    expect(summary.files['people']).toMatchObject({ created: 0, rejected: 1 });
    expect(readCsv(join(rejectedDir, 'people.rejected.csv'))).toEqual([
      {
        person_key: 'P7',
        first_name: 'Zoë',
        last_name: 'Müller',
        line: '2',
        reason: expect.stringContaining('CSV UTF-8') as string,
      },
    ]);
  });

  it('says that an empty file has no columns', async () => {
    const dir = packageOf({ families: [] });
    writeFileSync(join(dir, 'people.csv'), '\uFEFF');
    const { refusedFiles } = await importOk(office, dir);
    expect(refusedFiles).toEqual([
      { file: 'people', reason: expect.stringContaining('empty') as string },
    ]);
  });

  it('gives up on a record that never ends, without reading it again and again', async () => {
    const dir = temporaryFolder();
    const start =
      'family_key,opened_on,children,region\r\nF2,2025-01-01,1,North\r\nF3,2025-01-01,1,"';
    writeFileSync(join(dir, 'families.csv'), start + 'x\r\n'.repeat(2_000_000));
    const summary = await importOk(office, dir, { rejectedDir });
    expect(summary.files['families']).toMatchObject({ created: 1, rejected: 1 });
    expect(refusals(rejectedDir, 'families')).toEqual([
      {
        line: 3,
        reason: expect.stringContaining('does not end within a million characters') as string,
      },
    ]);
  });

  it('makes text that a spreadsheet would run plain, in the file for people only', async () => {
    const people: Rows = [
      {
        person_key: '',
        first_name: '=1+1',
        last_name: '+Plus',
        region: '-5',
        phone: '@x',
        email: '=a\nb',
      },
      { person_key: 'P8', first_name: '=1+1', last_name: 'x' },
    ];
    await importOk(office, packageOf({ people }), { rejectedDir });
    expect(readCsv(join(rejectedDir, 'people.rejected.csv'))[0]).toMatchObject({
      first_name: "'=1+1",
      last_name: "'+Plus",
      region: "'-5",
      phone: "'@x",
      email: "'=a\nb",
    });
    expect(scalar(office, `select first_name from person where key = 'P8'`)).toBe('=1+1');
  });

  it('takes away the list of refused rows once a file is clean', async () => {
    await importOk(office, packageOf({ contacts: [{ ...goodContact, on: '' }] }), { rejectedDir });
    expect(refusals(rejectedDir, 'contacts')).toHaveLength(1);
    await importOk(office, packageOf({ contacts: [goodContact] }), { rejectedDir });
    expect(refusals(rejectedDir, 'contacts')).toEqual([]);
  });
});

describe('overlapping periods of a mentor', () => {
  const period = (from: string, to: string, status = 'active') => ({
    person_key: 'M1',
    status,
    from,
    to,
  });
  const stored = () =>
    office.client
      .prepare('select from_date, to_date from mentor_status order by from_date')
      .raw()
      .all();

  it('refuses the fewest, whatever the order of rows', async () => {
    const rows = [
      period('2025-01-01', '2025-03-31'),
      period('2025-04-01', ''),
      period('2025-01-15', '', 'on_leave'),
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const fresh = testOffice();
      await importOk(fresh, packageOf(smallOffice));
      const { files } = await importOk(fresh, packageOf({ mentor_status: order }), { rejectedDir });
      expect(files['mentor_status']).toMatchObject({ created: 2, rejected: 1 });
      const [refused] = readCsv(join(rejectedDir, 'mentor_status.rejected.csv'));
      expect(refused).toMatchObject({ from: '2025-01-15' });
      expect(refused?.['reason']).toMatch(
        /overlaps the one from 2025-01-01 to 2025-03-31.* on line \d/,
      );
    }
  });

  it('looks at what the package makes of old periods, not at what they were', async () => {
    await importOk(office, packageOf({ mentor_status: [period('2025-01-01', '')] }));
    const rows = [period('2025-07-01', ''), period('2025-01-01', '2025-06-30')];
    const { files } = await importOk(office, packageOf({ mentor_status: rows }));
    expect(files['mentor_status']).toEqual({ created: 1, updated: 1, unchanged: 0, rejected: 0 });
    expect(stored()).toEqual([
      ['2025-01-01', '2025-06-30'],
      ['2025-07-01', null],
    ]);
  });

  it('does not go around a period that is in the program', async () => {
    await importOk(office, packageOf({ mentor_status: [period('2025-01-01', '')] }));
    const rows = [period('2025-07-01', '')];
    await importOk(office, packageOf({ mentor_status: rows }), { rejectedDir });
    expect(refusals(rejectedDir, 'mentor_status')[0]?.reason).toContain('in the program');
    expect(stored()).toEqual([['2025-01-01', null]]);
  });
});

describe('generated offices with rows that must be refused', () => {
  it.each([1, 2, 3])('refuses exactly the broken rows (seed %i)', async (seed) => {
    const good = generateOffice(seed, { scale: 1 });
    const threshold = (good['settings'] ?? []).filter(({ key }) => key !== 'suppression_threshold');
    const { pkg, expected } = breakRows({ ...good, settings: threshold }, seed);
    const dir = temporaryFolder();
    writeOffice(pkg, dir);
    const target = testOffice();
    const { files } = await importOk(target, dir, { rejectedDir });
    const refused = Object.entries(files).flatMap(([file]) =>
      readRefused(file).map((row) => `${file} ${row}`),
    );
    expect(refused.sort()).toEqual(
      expected.map(({ file, row }) => `${file} ${lineOf(pkg[file] ?? [], row)}`).sort(),
    );
    expect(target.client.pragma('foreign_key_check')).toEqual([]);
  });

  const readRefused = (file: string) => refusals(rejectedDir, file).map(({ line }) => line);

  /** Line on which the row with this index starts, when rows before it hold line breaks. */
  function lineOf(rows: Rows, index: number): number {
    const breaks = (row: Record<string, string>) =>
      Object.values(row).reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return rows.slice(0, index).reduce((line, row) => line + 1 + breaks(row), 2);
  }
});
