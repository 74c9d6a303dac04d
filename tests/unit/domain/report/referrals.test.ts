import { describe, expect, test } from 'vitest';
import {
  contact,
  idsBehind,
  match,
  office,
  referral,
  valuesOf,
} from '../../../support/office-rows';

const october = { from: '2026-10-01', to: '2026-10-31' };
const none = {
  received: 0,
  by_channel: {},
  decisions: {},
  pending_at_end: 0,
  waiting_at_end: 0,
  days_to_match: { n: 0, median: null },
  days_to_first_contact: { n: 0, median: null },
};
const accepted = { decision: 'accepted', decisionOn: '2026-09-10', receivedOn: '2026-09-01' };
const referrals = (
  rows: Partial<ReturnType<typeof referral>>[],
  matches: Parameters<typeof match>[0][] = [],
) =>
  valuesOf(
    office({ referrals: rows.map(referral), matches: matches.map(match) }),
    'referrals',
    october,
  );

test('no request', () => {
  expect(referrals([])).toEqual(none);
});

test('received on the first and the last day, by channel', () => {
  expect(
    referrals([
      { receivedOn: '2026-09-30', channel: 'self' },
      { receivedOn: '2026-10-01', channel: 'self' },
      { receivedOn: '2026-10-31', channel: 'court_hearing' },
      { receivedOn: '2026-11-01', channel: 'self' },
    ]),
  ).toEqual({
    ...none,
    received: 2,
    by_channel: { court_hearing: 1, self: 1 },
    pending_at_end: 3,
  });
});

describe('decisions', () => {
  test.each([
    ['none', {}, { pending_at_end: 1 }],
    [
      'on the last day',
      { decision: 'accepted', decisionOn: '2026-10-31' },
      { decisions: { accepted: 1 }, waiting_at_end: 1 },
    ],
    ['the day after', { decision: 'accepted', decisionOn: '2026-11-01' }, { pending_at_end: 1 }],
    ['before the month', { decision: 'declined_by_parent', decisionOn: '2026-09-30' }, {}],
    [
      'declined in the month',
      { decision: 'unable_to_reach', decisionOn: '2026-10-01' },
      { decisions: { unable_to_reach: 1 } },
    ],
    ['without a date: not made', { decision: 'accepted' }, { pending_at_end: 1 }],
    ['a date without a decision', { decisionOn: '2026-10-05' }, { pending_at_end: 1 }],
    ['withdrawn before one', { withdrawnOn: '2026-10-31' }, {}],
    ['withdrawn after the end', { withdrawnOn: '2026-11-01' }, { pending_at_end: 1 }],
    ['accepted, then withdrawn', { ...accepted, withdrawnOn: '2026-10-31' }, {}],
    [
      'accepted, withdrawn after the end',
      { ...accepted, withdrawnOn: '2026-11-01' },
      { waiting_at_end: 1 },
    ],
  ])('%s', (_name, row, expected) => {
    expect(referrals([{ receivedOn: '2026-09-01', ...row }])).toEqual({ ...none, ...expected });
  });
});

describe('waiting for a match', () => {
  test.each([
    ['no match', [], 1],
    ['a match for somebody else', [{ referralId: 6, startOn: '2026-10-01' }], 1],
    ['a match with the parent that names no request', [{ startOn: '2026-09-20' }], 1],
    ['a match from the last day', [{ referralId: 5, startOn: '2026-10-31' }], 0],
    ['a match from the day after', [{ referralId: 5, startOn: '2026-11-01' }], 1],
    ['a voided match', [{ referralId: 5, startOn: '2026-10-01', voided: true }], 1],
    ['a match already ended', [{ referralId: 5, startOn: '2026-09-12', endOn: '2026-09-20' }], 0],
    [
      'a first match ended and a second to come',
      [
        { referralId: 5, startOn: '2026-11-05' },
        { referralId: 5, startOn: '2026-09-12', endOn: '2026-09-20' },
      ],
      0,
    ],
  ])('%s', (_name, matches, waiting) => {
    const rows = [
      { id: 5, ...accepted },
      { id: 6, receivedOn: '2026-12-01' },
    ];
    expect(referrals(rows, matches)['waiting_at_end']).toBe(waiting);
  });
});

test('days to match: every match started in the month that names a request', () => {
  expect(
    referrals(
      [
        { id: 5, receivedOn: '2026-09-01' },
        { id: 6, receivedOn: '2026-10-01' },
      ],
      [
        { referralId: 5, startOn: '2026-10-01' },
        { referralId: 5, startOn: '2026-10-31' },
        { referralId: 6, startOn: '2026-10-01', endOn: '2026-10-01' },
        { referralId: 6, startOn: '2026-10-15', voided: true },
        { referralId: 5, startOn: '2026-09-30' },
        { referralId: 5, startOn: '2026-11-01' },
        { startOn: '2026-10-05' },
      ],
    )['days_to_match'],
  ).toEqual({ n: 3, median: 30 });
});

describe('days to first contact', () => {
  const asked = referral({ id: 5, parentId: 3, receivedOn: '2026-09-10' });
  const days = (contacts: Parameters<typeof contact>[0][], referrals = [asked]) => {
    const facts = office({
      referrals,
      contacts: contacts.map((row) => contact({ parentIds: [3], ...row })),
    });
    return [
      valuesOf(facts, 'referrals', october)['days_to_first_contact'],
      idsBehind(facts, 'referrals.days_to_first_contact', october),
    ];
  };
  const nobody = [{ n: 0, median: null }, []];

  test('an attempt is not a contact; a joint one is', () => {
    expect(
      days([
        { on: '2026-10-02', result: 'no_answer' },
        { on: '2026-10-31', parentIds: [9, 3] },
      ]),
    ).toEqual([{ n: 1, median: 51 }, [5]]);
  });

  test('one before the month was the first', () => {
    expect(days([{ on: '2026-10-02' }, { on: '2026-09-30' }])).toEqual(nobody);
  });

  test('one before the request is not an answer to it, one on its day is', () => {
    const late = referral({ id: 6, parentId: 3, receivedOn: '2026-10-20' });
    expect(days([{ on: '2026-10-19' }], [late])).toEqual(nobody);
    expect(days([{ on: '2026-10-20' }, { on: '2026-10-21' }], [late])).toEqual([
      { n: 1, median: 0 },
      [6],
    ]);
  });

  test('asked for and reached on the last day', () => {
    const last = referral({ id: 6, parentId: 3, receivedOn: '2026-10-31' });
    expect(days([{ on: '2026-10-31' }], [last])).toEqual([{ n: 1, median: 0 }, [6]]);
  });

  test('one contact answers every request before it', () => {
    const second = referral({ id: 6, parentId: 3, receivedOn: '2026-10-01' });
    expect(days([{ on: '2026-10-11' }], [asked, second])).toEqual([{ n: 2, median: 20.5 }, [5, 6]]);
  });

  test('a contact after the month is not known yet, another parent’s does not count', () => {
    expect(days([{ on: '2026-11-01' }, { on: '2026-10-05', parentIds: [4] }])).toEqual(nobody);
  });
});
