import {
  candidateList,
  recruitmentBoard,
  recruitmentSummary,
} from '@main/features/recruitment/recruitment.service';
import { expect, test } from 'vitest';
import { makeCandidate, makeCheck, makeProfessional } from '../../factories/recruitment';
import { testOffice } from '../../support/test-office';
import { everyone } from './support';

const today = '2026-11-02';

function someOffice() {
  const office = testOffice();
  const nominatedById = makeProfessional(office, { name: 'Dana Wright' });
  const make = (lastName: string, values: Parameters<typeof makeCandidate>[1] = {}) =>
    makeCandidate(office, { person: { firstName: 'Ana', lastName, phone: '555' }, ...values });
  make('Abel', { source: 'caseworker_nomination', nominatedById });
  make('Brown', {
    events: [
      ['inquiry', '2026-08-01'],
      ['interview', '2026-10-01'],
    ],
    nextStep: 'Call',
    nextStepDue: '2026-11-01',
  });
  make('Cole', {
    events: [['interview', '2026-09-10']],
    onHold: true,
    keepWarmUntil: '2027-01-04',
    nextStep: 'Write',
    nextStepDue: '2026-11-02',
  });
  make('Diaz', {
    events: [['checks', '2026-09-20']],
    closedOn: '2026-10-30',
    closedReason: 'moved',
    nextStep: 'Call',
    nextStepDue: '2026-10-01',
  });
  make('Evans', { events: [['activated', '2026-05-01']], source: 'court' });
  return office;
}

test('the board shows who is where, the longest here first, and the counts', () => {
  const office = someOffice();
  const board = recruitmentBoard(office.read, today);
  const shown = board.stages.map(({ stage, count, longestDays, cards }) => [
    stage,
    count,
    longestDays,
    cards.map(({ name }) => name),
  ]);
  expect(shown.filter(([, count]) => count !== 0)).toEqual([
    ['inquiry', 1, 62, ['Ana Abel']],
    ['interview', 1, 32, ['Ana Brown']],
    ['activated', 1, 185, ['Ana Evans']],
  ]);
  expect(board.stages).toHaveLength(8);
  expect(board.onHold).toMatchObject({ count: 1, cards: [{ name: 'Ana Cole', overdue: false }] });
  expect(board.closed).toBe(1);
  expect(board.summary).toEqual({ active: 2, overdue: 1, onHold: 1, closed: 1 });
  expect(board.summary).toEqual(recruitmentSummary(office.read, today));
});

test('an empty office has an empty board', () => {
  const board = recruitmentBoard(testOffice().read, today);
  expect(board.stages.every(({ count, longestDays }) => count === 0 && longestDays === null)).toBe(
    true,
  );
  expect(board.summary).toEqual({ active: 0, overdue: 0, onHold: 0, closed: 0 });
});

test('in activated the newest come first; elsewhere the longest waiting', () => {
  const office = testOffice();
  for (const [lastName, day] of [
    ['Old', '2026-01-01'],
    ['New', '2026-09-01'],
  ] as const) {
    makeCandidate(office, { person: { lastName }, events: [['activated', day]] });
    makeCandidate(office, { person: { lastName }, events: [['decision', day]] });
  }
  const { stages } = recruitmentBoard(office.read, today);
  const names = (of: string) =>
    stages.find(({ stage }) => stage === of)?.cards.map(({ name }) => name);
  expect(names('activated')).toEqual(['Ana New', 'Ana Old']);
  expect(names('decision')).toEqual(['Ana Old', 'Ana New']);
});

test('a column shows a hundred cards and counts them all', () => {
  const office = testOffice();
  for (let i = 0; i < 102; i += 1) makeCandidate(office);
  const inquiry = recruitmentBoard(office.read, today).stages[0];
  expect(inquiry?.count).toBe(102);
  expect(inquiry?.cards).toHaveLength(100);
});

test('the table filters by state, stage, source, overdue step and name', () => {
  const office = someOffice();
  const names = (change: Partial<typeof everyone>) => {
    const list = candidateList(office.read, { ...everyone, ...change }, today);
    expect(list.total).toBe(list.rows.length);
    return list.rows.map(({ name }) => name.slice(4));
  };
  expect(names({})).toEqual(['Abel', 'Brown', 'Cole', 'Diaz', 'Evans']);
  expect(names({ state: 'open' })).toEqual(['Abel', 'Brown', 'Evans']);
  expect(names({ state: 'on_hold' })).toEqual(['Cole']);
  expect(names({ state: 'closed' })).toEqual(['Diaz']);
  expect(names({ stages: ['interview'] })).toEqual(['Brown', 'Cole']);
  expect(names({ stages: ['inquiry', 'checks'] })).toEqual(['Abel', 'Diaz']);
  expect(names({ sources: ['court', 'caseworker_nomination'] })).toEqual(['Abel', 'Evans']);
  expect(names({ overdueOnly: true })).toEqual(['Brown']);
  expect(names({ search: 'ANA co' })).toEqual(['Cole']);
});

test('the table sorts both ways and pages through everyone once', () => {
  const office = someOffice();
  const names = (by: (typeof everyone)['sort']['by'], descending = false) =>
    candidateList(office.read, { ...everyone, sort: { by, descending } }, today).rows.map(
      ({ name }) => name.slice(4, 5),
    );
  expect(names('name', true).join('')).toBe('EDCBA');
  expect(names('stage').join('')).toBe('ACBDE');
  expect(names('since').join('')).toBe('EACDB');
  expect(names('since', true).join('')).toBe('BDCAE');
  expect(names('nextStepDue').join('')).toBe('DBCAE');
  expect(names('nextStepDue', true).join('')).toBe('CBDAE');
  expect(names('source').join('')).toBe('AEBCD');
  const pages = [0, 2, 4].flatMap((offset) =>
    candidateList(office.read, { ...everyone, offset, limit: 2 }, today).rows.map(({ id }) => id),
  );
  expect(new Set(pages).size).toBe(5);
});

test('a row says in words what is missing, who nominated, and the days in the stage', () => {
  const office = someOffice();
  makeCandidate(office, { person: { firstName: 'Maria', lastName: 'Reyes' } });
  const rows = candidateList(office.read, everyone, today).rows;
  expect(rows[0]).toMatchObject({
    nominatedBy: 'Dana Wright',
    missing: ['A next step'],
    days: 62,
  });
  expect(rows.at(-1)).toMatchObject({
    shortName: 'Maria R.',
    missing: ['A phone number or an email', 'A next step'],
  });
});

test('someone who is to close later is still here', () => {
  const office = testOffice();
  makeCandidate(office, { closedOn: '2026-11-03', closedReason: 'moved' });
  expect(recruitmentSummary(office.read, today)).toMatchObject({ active: 1, closed: 0 });
  expect(recruitmentSummary(office.read, '2026-11-03')).toMatchObject({ active: 0, closed: 1 });
});

test('nothing about checks reaches the board or the table', () => {
  const office = testOffice();
  const { personId } = makeCandidate(office, { closedOn: null });
  makeCheck(office, { personId, type: 'sex_offender_registry', outcome: 'not_cleared' });
  makeCandidate(office, { closedOn: today, closedReason: 'checks_not_cleared' });
  const shown = JSON.stringify([
    recruitmentBoard(office.read, today),
    candidateList(office.read, everyone, today),
  ]);
  expect(shown).not.toMatch(/clear|registry|fingerprint/);
});
