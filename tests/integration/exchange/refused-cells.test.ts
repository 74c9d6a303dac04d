import { beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '@main/db/write';
import { temporaryFolder, testOffice } from '../../support/test-office';
import {
  goodContact,
  importOk,
  packageOf,
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
