import { addDays } from '@shared/dates';
import { requestStateOn, type RequestDates } from '@shared/domain/families/request-state';
import { isOpenAtEndOf as isOpen } from '@shared/domain/matching/match-state';
import type { Facts } from '@shared/domain/report/facts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyOffice } from '../../support/office-arbitrary';
import { officeFacts } from '../../support/office-facts';
import { idsBehind } from '../../support/office-rows';

const request: RequestDates = {
  receivedOn: '2026-10-01',
  decision: null,
  decisionOn: null,
  withdrawnOn: null,
  matchedOn: null,
};
const on = (day: string, dates: Partial<RequestDates> = {}) =>
  requestStateOn({ ...request, ...dates }, day);
const accepted = { decision: 'accepted', decisionOn: '2026-10-05' };

test('a request moves from new to waiting to matched on the days of its dates', () => {
  const dates = { ...accepted, matchedOn: '2026-10-09' };
  expect(
    ['2026-09-30', '2026-10-01', '2026-10-04', '2026-10-05', '2026-10-08', '2026-10-09'].map(
      (day) => on(day, dates),
    ),
  ).toEqual([null, 'new', 'new', 'waiting', 'waiting', 'matched']);
});

test.each([
  ['declined_by_program', 'declined'],
  ['declined_by_parent', 'declined'],
  ['unable_to_reach', 'declined'],
  ['accepted', 'waiting'],
])('%s is %s from its day on', (decision, state) => {
  expect(on('2026-10-05', { decision, decisionOn: '2026-10-05' })).toBe(state);
  expect(on('2026-10-04', { decision, decisionOn: '2026-10-05' })).toBe('new');
});

test('withdrawn wins from its day on, whatever else happened', () => {
  const dates = { ...accepted, matchedOn: '2026-10-06', withdrawnOn: '2026-10-07' };
  expect([on('2026-10-06', dates), on('2026-10-07', dates)]).toEqual(['matched', 'withdrawn']);
});

test('a decision without a date has not been made; a match without a decision is not one', () => {
  expect(on('2026-10-31', { decision: 'accepted' })).toBe('new');
  expect(on('2026-10-31', { matchedOn: '2026-10-02' })).toBe('new');
});

/** The requests of an office with the first start of a live match for each, as the database keeps it. */
function stateIds(facts: Facts, state: string, day: string): number[] {
  return facts.referrals
    .filter((row) => {
      const starts = facts.matches
        .filter(({ referralId, voided }) => referralId === row.id && !voided)
        .map(({ startOn }) => startOn);
      return requestStateOn({ ...row, matchedOn: starts.sort()[0] ?? null }, day) === state;
    })
    .map(({ id }) => id);
}

const sorted = (ids: number[]) => ids.toSorted((a, b) => a - b);

/** What the rules say about every request and match at the end of a day. */
const byRules = (facts: Facts, day: string) => ({
  pending: sorted(stateIds(facts, 'new', day)),
  waiting: sorted(stateIds(facts, 'waiting', day)),
  open: sorted(facts.matches.filter((row) => !row.voided && isOpen(row, day)).map(({ id }) => id)),
});

/** What the figures of the report count on it. */
const byReport = (facts: Facts, day: string) => {
  const behind = (id: string) => sorted(idsBehind(facts, id, { from: day, to: day }));
  return {
    pending: behind('referrals.pending_at_end'),
    waiting: behind('referrals.waiting_at_end'),
    open: behind('matches.open_at_end'),
  };
};

const anyDay = fc.nat(700).map((n) => addDays('2023-09-01', n));

test('new and waiting, and open, are the figures of the report, in any office on any day', () => {
  fc.assert(
    fc.property(anyOffice, anyDay, (facts, day) => {
      expect(byRules(facts, day)).toEqual(byReport(facts, day));
    }),
    { numRuns: 150 },
  );
});

test.each(['2025-01-31', '2026-06-30', '2026-10-31'])('and in the sample office on %s', (day) => {
  const facts = officeFacts('resources/sample-office');
  expect(byRules(facts, day)).toEqual(byReport(facts, day));
  expect(byRules(facts, day).open.length).toBeGreaterThan(0);
});
