import { lastUndoable, undoChange } from '@main/features/history/history.service';
import { personRecord, updatePerson } from '@main/features/people/people.service';
import { candidateList } from '@main/features/recruitment/recruitment.service';
import { lookAtSheet, pastImports } from '@main/features/spreadsheet/spreadsheet.service';
import { countRows } from '@main/db/row-counts';
import { Busy } from '@main/session/busy';
import { keepOpen } from '@main/spreadsheet/open-files';
import { readSpreadsheet } from '@main/spreadsheet/read';
import type { Office } from '@main/db/write';
import { searchName } from '@shared/domain/people/search-name';
import { unwrap } from '@shared/errors';
import { describe, expect, it, test } from 'vitest';
import { makeMentor, makePerson } from '../../factories/people';
import { makeCandidate, makeProfessional } from '../../factories/recruitment';
import { TestClock, testOffice } from '../../support/test-office';
import { everyone, record } from '../recruitment/support';
import { bringIn, openRoster, preview, workbookOf } from './support';

const ana = ['Ana', 'Lopez', '555-010-0101', 'ana@example.org', '10/5/2026', 'Court', 'Interview'];
const bo = ['Bo', 'Chen', null, null, null, null, null];

const knownAna = (office: Office, more: Parameters<typeof makePerson>[1] = {}) =>
  makePerson(office, {
    firstName: 'Ana',
    lastName: 'Lopez',
    phone: '(555) 010-0101',
    phoneDigits: '5550100101',
    searchName: searchName('Ana', 'Lopez', null),
    ...more,
  });

const rowsOf = (office: Office) => {
  const { audit_event: _audit, ...rows } = countRows(office.client);
  return rows;
};
const all = (office: Office) => candidateList(office.read, everyone, '2026-11-02').rows;

describe('a roster of candidates', () => {
  it('comes in as one change, and is taken back as one', async () => {
    const office = testOffice();
    const before = rowsOf(office);
    const imported = unwrap(await bringIn(office, await openRoster(office, [ana, bo])));
    expect(imported).toMatchObject({ created: 2, updated: 0, left: 0 });
    const [chen, lopez] = all(office);
    expect(record(office, lopez!.id)).toMatchObject({
      name: 'Ana Lopez',
      phone: '555-010-0101',
      source: 'court',
      stage: 'interview',
      since: '2026-10-05',
      events: [{ stage: 'interview' }, { stage: 'inquiry', enteredOn: '2026-10-05' }],
    });
    expect(chen).toMatchObject({ source: 'other', inquiryOn: '2026-11-02', stage: 'inquiry' });
    expect(pastImports(office.read, office.clock.now())).toMatchObject([
      { kind: 'candidates', name: 'Roster.xlsx', created: 2, undoable: true },
    ]);
    expect(lastUndoable(office, office.clock.now())).toEqual({ changeNo: imported.changeNo });
    unwrap(undoChange(office, imported.changeNo));
    const { spreadsheet_mapping: mappings, ...after } = rowsOf(office);
    expect({ ...after, spreadsheet_mapping: 0 }).toEqual(before);
    expect(mappings).toBe(1);
  });

  it('cannot be taken back once something of it was changed', async () => {
    const office = testOffice();
    const { changeNo } = unwrap(await bringIn(office, await openRoster(office, [ana])));
    const { personId } = all(office)[0]!;
    const { version } = unwrap(personRecord(office.read, personId, '2026-11-02'));
    unwrap(updatePerson(office, { id: personId, version, region: 'North' }));
    expect(undoChange(office, changeNo)).toMatchObject({ error: { code: 'RULE' } });
  });

  it('shows problems in their place, and leaves those rows out', async () => {
    const office = testOffice();
    const input = await openRoster(office, [
      ana,
      ['Bo', null, null, null, null, null, null],
      ['Cy', 'Dunn', null, null, '2/30/2026', 'Radio', null],
    ]);
    const { rows, counts } = preview(office, input);
    expect(counts).toMatchObject({ ready: 1, problem: 2 });
    expect(rows.map(({ number, problems }) => [number, Object.keys(problems)])).toEqual([
      [2, []],
      [3, ['last_name']],
      [4, ['inquiry_on', 'source']],
    ]);
    const corrected = {
      ...input,
      corrections: { '3': { last_name: 'Chen' }, '4': { inquiry_on: '2/28/2026', source: '' } },
    };
    expect(preview(office, corrected).counts).toMatchObject({ ready: 3, problem: 0 });
    expect(unwrap(await bringIn(office, input))).toMatchObject({ created: 1, left: 2 });
  });

  it('someone surely known is not a second person, and keeps what is on record', async () => {
    const office = testOffice();
    const personId = knownAna(office, { email: null, region: 'North' });
    const input = await openRoster(office, [ana]);
    const [row] = preview(office, input).rows;
    expect(row).toMatchObject({
      state: 'ready',
      choice: personId,
      matches: [{ personId, same: ['name', 'phone'], phone: '(555) 010-0101' }],
    });
    expect(unwrap(await bringIn(office, input))).toMatchObject({ created: 0, updated: 1 });
    expect(all(office)).toHaveLength(1);
    expect(record(office, all(office)[0]!.id)).toMatchObject({
      personId,
      phone: '(555) 010-0101',
      email: 'ana@example.org',
    });
    const again = await openRoster(office, [ana]);
    expect(preview(office, again).counts).toMatchObject({ nothing: 1, ready: 0 });
    expect(await bringIn(office, again)).toMatchObject({ error: { code: 'RULE' } });
  });

  it('someone who may be known waits for a choice', async () => {
    const office = testOffice();
    const personId = knownAna(office, { phone: null, phoneDigits: null });
    const input = await openRoster(office, [ana, bo]);
    expect(preview(office, input)).toMatchObject({ counts: { choose: 1, ready: 1 } });
    const with_ = (choice: number | 'new' | 'leave') =>
      preview(office, { ...input, choices: { '2': choice } }).rows[0];
    expect(with_(personId)).toMatchObject({ state: 'ready', choice: personId });
    expect(with_('new')).toMatchObject({ state: 'ready', choice: 'new' });
    expect(with_('leave')).toMatchObject({ state: 'left' });
    expect(unwrap(await bringIn(office, input))).toMatchObject({ created: 1, left: 1 });
  });

  it('the same person twice in the file is asked about', async () => {
    const office = testOffice();
    const twin = [...ana.slice(0, 2), null, 'ANA@example.org', null, null, null];
    const { rows } = preview(office, await openRoster(office, [ana, bo, twin]));
    expect(rows.map(({ state, sameAsRow }) => [state, sameAsRow])).toEqual([
      ['ready', null],
      ['ready', null],
      ['choose', 2],
    ]);
  });

  it('names nominators once, and knows those who are there', async () => {
    const office = testOffice();
    const dana = makeProfessional(office, { name: 'Dana Wright' });
    const top = ['Name', 'Nominated by'];
    const rows = [
      ['Ana Lopez', 'dana wright'],
      ['Bo Chen', 'Eli Ford'],
      ['Cy Dunn', 'Eli Ford'],
    ];
    unwrap(await bringIn(office, await openRoster(office, rows, { top })));
    const nominators = all(office).map(({ id }) => record(office, id).nominatedBy);
    expect(nominators.map((one) => one?.name)).toEqual(['Eli Ford', 'Eli Ford', 'Dana Wright']);
    expect(nominators[2]?.id).toBe(dana);
    expect(nominators[0]?.id).toBe(nominators[1]?.id);
    expect(all(office).every(({ source }) => source === 'caseworker_nomination')).toBe(true);
  });

  it('remembers how the columns were mapped for the next file with these heads', async () => {
    const office = testOffice();
    const top = ['Who', 'Reach at'];
    const input = await openRoster(office, [['Ana Lopez', '555-010-0101']], { top });
    unwrap(await bringIn(office, { ...input, mapping: { full_name: 0, phone: 1 } }));
    const path = await workbookOf([
      ['who', 'REACH AT'],
      ['Bo Chen', '555-010-0102'],
    ]);
    const ticket = keepOpen(office.read, await readSpreadsheet(path));
    expect(
      unwrap(lookAtSheet(office.read, { ticket, sheet: 0, kind: 'candidates', headRow: null })),
    ).toMatchObject({ remembered: true, mapping: { full_name: 0, phone: 1 } });
  });

  it('that is stopped half way leaves nothing behind', async () => {
    const office = testOffice();
    const many = Array.from({ length: 400 }, (_, at) => [
      `Ana${at}`,
      'Lopez',
      null,
      null,
      null,
      null,
      null,
    ]);
    const input = await openRoster(office, many);
    const before = rowsOf(office);
    const busy = new Busy();
    const importing = bringIn(office, input, busy);
    setTimeout(() => busy.cancel(), 5);
    expect(await importing).toMatchObject({ error: { code: 'CANCELLED' } });
    expect(rowsOf(office)).toEqual(before);
  });
});

describe('a roster of parent partners', () => {
  const top = ['Name', 'Start date', 'PP number', 'Status', 'Capacity'];

  it('comes in with their status from the day they began', async () => {
    const office = testOffice();
    const rows = [
      ['Ana Lopez', '1/5/2024', 'M-001', 'On leave', '3'],
      ['Bo Chen', null, null, null, null],
    ];
    const input = await openRoster(office, rows, { top, kind: 'partners' });
    unwrap(await bringIn(office, input));
    const mentors = office.client
      .prepare(
        `select m.mentor_no as no, m.start_on as since, m.max_matches as most, s.status, s.from_date as "from"
         from mentor m join mentor_status s on s.mentor_id = m.id order by m.id`,
      )
      .all();
    expect(mentors).toEqual([
      { no: 'M-001', since: '2024-01-05', most: 3, status: 'on_leave', from: '2024-01-05' },
      { no: null, since: '2026-11-02', most: null, status: 'active', from: '2026-11-02' },
    ]);
    expect(all(office)).toEqual([]);
  });

  it('a number is used once, in the program and in the file', async () => {
    const office = testOffice();
    makeMentor(office);
    office.client.prepare("update mentor set mentor_no = 'M-001'").run();
    const rows = [
      ['Ana Lopez', null, 'M-001'],
      ['Bo Chen', null, 'M-002'],
      ['Cy Dunn', null, 'M-002'],
    ];
    const input = await openRoster(office, rows, { top, kind: 'partners' });
    expect(preview(office, input).rows.map(({ state }) => state)).toEqual([
      'problem',
      'ready',
      'problem',
    ]);
  });

  it('a candidate becomes a parent partner on the same record', async () => {
    const office = testOffice();
    const personId = knownAna(office);
    makeCandidate(office, { personId });
    const input = await openRoster(office, [['Ana Lopez', '5550100101']], {
      top: ['Name', 'Phone'],
      kind: 'partners',
    });
    expect(unwrap(await bringIn(office, input))).toMatchObject({ created: 0, updated: 1 });
  });
});

describe('what people put into spreadsheets', () => {
  it('dates as text in their ways are days; a month name that is none is not guessed', async () => {
    const office = testOffice();
    const days = ['Oct 7 2026', '10/7/26', '2026-10-07', '46302', '7. October', 'Octember 7'];
    const top = ['Name', 'Inquiry date'];
    const rows = days.map((day, at) => [`Ana Lopez${'abcdef'[at]}`, day]);
    const read = preview(office, await openRoster(office, rows, { top })).rows;
    expect(read.at(-1)).toMatchObject({ state: 'problem', number: 7 });
    expect(Object.keys(read.at(-1)!.problems)).toEqual(['inquiry_on']);
    expect(read.slice(0, 3).map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
  });

  it('a name of 10,000 letters is refused in its place and nothing of the row comes in', async () => {
    const office = testOffice();
    const long = 'A'.repeat(10_000);
    const input = await openRoster(office, [[long, 'Lopez', null, null, null, null, null], bo]);
    const [row] = preview(office, input).rows;
    expect(row).toMatchObject({ number: 2, state: 'problem' });
    expect(row!.problems['first_name']).toMatch(/at most \d+ characters/);
    expect(unwrap(await bringIn(office, input))).toMatchObject({ created: 1, left: 1 });
    expect(all(office).map(({ name }) => name)).toEqual(['Bo Chen']);
  });

  it('what reads like a formula stays the text it is', async () => {
    const office = testOffice();
    const input = await openRoster(office, [['=cmd()', '@Lopez', null, null, null, null, null]]);
    unwrap(await bringIn(office, input));
    expect(all(office).map(({ name }) => name)).toEqual(['=cmd() @Lopez']);
  });

  it('the wrong sheet has no names to bring in', async () => {
    const office = testOffice();
    const top = ['Month', 'Amount', 'Paid'];
    const input = await openRoster(office, [['May', '12', '6/1/2026']], { top });
    expect(input.mapping).toEqual({});
    expect(preview(office, input).rows).toMatchObject([
      { state: 'problem', problems: { first_name: 'Write first and last name.' } },
    ]);
    expect(await bringIn(office, input)).toMatchObject({ error: { code: 'RULE' } });
  });
});

test('an import older than 30 days is not offered for undoing', async () => {
  const clock = new TestClock();
  const office = testOffice(clock);
  unwrap(await bringIn(office, await openRoster(office, [ana])));
  clock.day = '2026-12-03';
  expect(pastImports(office.read, clock.now())[0]?.undoable).toBe(false);
});

test('a large roster is looked through without asking for each row', async () => {
  const office = testOffice();
  knownAna(office, { email: null });
  const many = Array.from({ length: 300 }, (_, at) => [`Bea${at}`, 'Chen', `555-${1000 + at}`]);
  const input = await openRoster(office, [ana.slice(0, 3), ...many], {
    top: ['First name', 'Last name', 'Phone'],
  });
  let statements = 0;
  const prepare = office.client.prepare.bind(office.client);
  office.client.prepare = ((sql: string) => {
    statements += 1;
    return prepare(sql);
  }) as typeof office.client.prepare;
  expect(preview(office, input).counts).toMatchObject({ ready: 301 });
  expect(statements).toBeGreaterThan(0);
  expect(statements).toBeLessThan(20);
});
