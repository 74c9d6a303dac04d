import { verifyChain } from '@main/audit/verify';
import type { Office } from '@main/db/write';
import { undoChange } from '@main/features/history/history.service';
import { closeCandidate, holdCandidate } from '@main/features/recruitment/standing.service';
import { stage as stages } from '@shared/domain/lists/people';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeCandidate } from '../../factories/recruitment';
import { TestClock, testOffice } from '../../support/test-office';
import { move, record } from './support';

const path = (office: Office, id: number) =>
  record(office, id).events.map(({ stage, enteredOn }) => `${stage} ${enteredOn}`);

test('a move writes one dated event and says where the candidate is now', () => {
  const office = testOffice();
  makeCandidate(office, { events: [['interview', '2026-09-01']] });
  const { id } = makeCandidate(office, { person: { firstName: 'Maria', lastName: 'Reyes' } });
  const moved = unwrap(move(office, id, 'interview', { note: 'Panel of three' }));
  expect(moved).toMatchObject({ shortName: 'Maria R.', stage: 'interview', position: 2, count: 2 });
  expect(record(office, id)).toMatchObject({
    stage: 'interview',
    since: '2026-11-02',
    days: 0,
    events: [
      { stage: 'interview', enteredOn: '2026-11-02', note: 'Panel of three', days: 0 },
      { stage: 'inquiry', enteredOn: '2026-09-01', days: 62 },
    ],
  });
});

test('stages are skipped and gone back to, and every event is kept', () => {
  const clock = new TestClock('2026-10-01');
  const office = testOffice(clock);
  const { id } = makeCandidate(office);
  for (const [day, stage] of [
    ['2026-10-05', 'checks'],
    ['2026-10-09', 'application'],
    ['2026-10-20', 'checks'],
  ] as const) {
    clock.day = day;
    unwrap(move(office, id, stage));
  }
  expect(path(office, id)).toEqual([
    'checks 2026-10-20',
    'application 2026-10-09',
    'checks 2026-10-05',
    'inquiry 2026-09-01',
  ]);
});

test('every stage can be entered on one day; the furthest counts', () => {
  const office = testOffice();
  const { id } = makeCandidate(office);
  for (const stage of ['application', 'eligibility', 'interview', 'checks', 'decision'] as const) {
    expect(unwrap(move(office, id, stage)).stage).toBe(stage);
  }
  expect(record(office, id).stage).toBe('decision');
  expect(record(office, id).events).toHaveLength(6);
});

test('going back the same day takes the entry back instead of leaving them where they were', () => {
  const office = testOffice();
  const { id } = makeCandidate(office, { events: [['application', '2026-10-20']] });
  unwrap(move(office, id, 'checks'));
  const back = unwrap(move(office, id, 'application'));
  expect(back.stage).toBe('application');
  expect(path(office, id)).toEqual(['application 2026-10-20']);
  unwrap(undoChange(office, back.changeNo));
  expect(path(office, id)).toEqual(['checks 2026-11-02', 'application 2026-10-20']);
});

test('a move dated earlier fills in the history and leaves the stage', () => {
  const office = testOffice();
  const { id } = makeCandidate(office, {
    events: [
      ['inquiry', '2026-09-01'],
      ['interview', '2026-10-20'],
    ],
  });
  expect(unwrap(move(office, id, 'application', { on: '2026-09-15' })).stage).toBe('interview');
  expect(path(office, id)).toHaveLength(3);
});

test('every move can be undone, in any order that makes sense', () => {
  const office = testOffice();
  const { id } = makeCandidate(office);
  const before = record(office, id);
  const changes = (['application', 'interview', 'checks'] as const).map(
    (stage) => unwrap(move(office, id, stage)).changeNo,
  );
  for (const changeNo of changes.toReversed()) unwrap(undoChange(office, changeNo));
  expect(record(office, id)).toEqual(before);
  expect(verifyChain(office.client).intact).toBe(true);
});

test('a move ends a hold, and its undo brings the hold back', () => {
  const office = testOffice();
  const { id } = makeCandidate(office);
  unwrap(holdCandidate(office, { id, version: 1, keepWarmUntil: '2027-01-04' }));
  const { changeNo } = unwrap(move(office, id, 'interview'));
  expect(record(office, id)).toMatchObject({ state: 'open', keepWarmUntil: null });
  unwrap(undoChange(office, changeNo));
  expect(record(office, id)).toMatchObject({
    state: 'on_hold',
    keepWarmUntil: '2027-01-04',
    stage: 'inquiry',
  });
});

test.each([
  ['in the future', { on: '2026-11-03' }, 'VALIDATION'],
  ['before the inquiry', { on: '2026-08-31' }, 'VALIDATION'],
  ['of a version seen earlier', { version: 9 }, 'CONFLICT'],
  ['from a stage they have left', { from: 'checks' }, 'CONFLICT'],
  ['to where they are', { to: 'inquiry' }, 'RULE'],
  ['of nobody', { id: 99 }, 'NOT_FOUND'],
] as const)('a move %s is refused and writes nothing', (_name, more, code) => {
  const office = testOffice();
  const { id } = makeCandidate(office);
  const entries = verifyChain(office.client).entries;
  expect(move(office, id, 'interview', more)).toMatchObject({ ok: false, error: { code } });
  expect(verifyChain(office.client)).toEqual({ entries, intact: true });
});

test('who is not moving forward is reopened before a move', () => {
  const office = testOffice();
  const { id } = makeCandidate(office);
  unwrap(
    closeCandidate(office, {
      id,
      version: 1,
      reason: 'moved',
      on: null,
      note: null,
      keepWarmUntil: null,
    }),
  );
  expect(move(office, id, 'interview')).toMatchObject({ ok: false, error: { code: 'RULE' } });
});

test('nobody skips into training or activated without what the stage needs', () => {
  const office = testOffice();
  const { id } = makeCandidate(office);
  for (const stage of stages.codes.slice(-2)) {
    expect(move(office, id, stage)).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
  }
  expect(record(office, id).stage).toBe('inquiry');
});
