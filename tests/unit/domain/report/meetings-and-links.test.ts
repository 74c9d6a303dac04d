import { describe, expect, test } from 'vitest';
import { event, idsBehind, link, office, referral, valuesOf } from '../../../support/office-rows';

const october = { from: '2026-10-01', to: '2026-10-31' };

describe('meetings', () => {
  test('none', () => {
    expect(valuesOf(office({}), 'meetings', october)).toEqual({
      by_kind: {},
      mentor_requested: 0,
      mentor_attended: 0,
      parent_attended: { n: 0, met: 0 },
    });
  });

  test('who was asked and who came', () => {
    const events = [
      event({
        on: '2026-10-01',
        mentorRequested: true,
        mentorAttended: true,
        parentAttended: 'yes',
      }),
      event({
        on: '2026-10-31',
        mentorRequested: true,
        mentorAttended: false,
        parentAttended: 'no',
      }),
      event({
        on: '2026-10-15',
        mentorRequested: false,
        mentorAttended: true,
        parentAttended: 'partly',
      }),
      event({ on: '2026-10-15', mentorAttended: true, parentAttended: 'unknown' }),
      event({ on: '2026-10-15', kind: 'family_time' }),
      event({
        on: '2026-11-01',
        mentorRequested: true,
        mentorAttended: true,
        parentAttended: 'yes',
      }),
      event({
        on: '2026-09-30',
        mentorRequested: true,
        mentorAttended: true,
        parentAttended: 'yes',
      }),
    ];
    expect(valuesOf(office({ events }), 'meetings', october)).toEqual({
      by_kind: { family_time: 1, review_hearing: 4 },
      mentor_requested: 2,
      mentor_attended: 1,
      parent_attended: { n: 3, met: 1 },
    });
  });
});

describe('links', () => {
  test('each step counts on its own date', () => {
    const serviceLinks = [
      link({ identifiedOn: '2026-10-31', linkedOn: '2026-11-01', method: 'accompanied' }),
      link({ identifiedOn: '2026-09-30', linkedOn: '2026-10-01', method: 'warm_handoff' }),
      link({ linkedOn: '2026-10-31', method: 'accompanied' }),
      link({ linkedOn: '2026-10-31', method: 'information' }),
      link({ linkedOn: '2026-10-31' }),
      link({ outcome: 'connected', outcomeOn: '2026-10-31', need: 'legal' }),
      link({ outcome: 'waitlisted', outcomeOn: '2026-10-31' }),
      link({ outcome: 'connected', outcomeOn: '2026-11-01' }),
      link({ outcome: 'connected' }),
      link({ identifiedOn: '2026-10-01' }),
    ];
    expect(valuesOf(office({ serviceLinks }), 'links', october)).toEqual({
      identified: 2,
      linked: 4,
      connected: 1,
      warm: 2,
      concrete_90: { n: 0, met: 0 },
    });
  });
});

describe('concrete help within 90 days', () => {
  // 2026-07-03 + 90 days = 2026-10-01, 2026-08-02 + 90 days = 2026-10-31.
  const connected = { outcome: 'connected', outcomeOn: '2026-08-02' };
  const concrete = (
    referrals: Parameters<typeof referral>[0][],
    links: Parameters<typeof link>[0][] = [],
    period = october,
  ) =>
    valuesOf(
      office({ referrals: referrals.map(referral), serviceLinks: links.map(link) }),
      'links',
      period,
    )['concrete_90'];

  test.each([
    ['2026-07-02', 0],
    ['2026-07-03', 1],
    ['2026-08-02', 1],
    ['2026-08-03', 0],
  ])('a first request received on %s', (receivedOn, n) => {
    expect(concrete([{ receivedOn }])).toEqual({ n, met: 0 });
  });

  test('90 days count through a leap day', () => {
    const march = { from: '2024-03-01', to: '2024-03-31' };
    expect(concrete([{ receivedOn: '2023-12-02' }], [], march)).toEqual({ n: 1, met: 0 });
    expect(concrete([{ receivedOn: '2023-12-01' }], [], march)).toEqual({ n: 0, met: 0 });
  });

  test.each([
    ['on the day of the request', { ...connected }, 1],
    ['the day before', { ...connected, outcomeOn: '2026-08-01' }, 0],
    ['on the 90th day', { ...connected, outcomeOn: '2026-10-31' }, 1],
    ['on the 91st day', { ...connected, outcomeOn: '2026-11-01' }, 0],
    ['not concrete', { ...connected, need: 'health' }, 0],
    ['not connected', { ...connected, outcome: 'pending' }, 0],
    ['no date', { outcome: 'connected' }, 0],
    ['somebody else', { ...connected, parentId: 2 }, 0],
  ])('connected %s', (_name, row, met) => {
    expect(concrete([{ receivedOn: '2026-08-02' }], [row])).toEqual({ n: 1, met });
  });

  test('only the first request of a parent counts, whatever became of it', () => {
    expect(
      concrete([
        { receivedOn: '2026-08-01' },
        { receivedOn: '2025-01-01', decision: 'declined_by_program', decisionOn: '2025-01-02' },
      ]),
    ).toEqual({ n: 0, met: 0 });
    expect(
      concrete(
        [{ receivedOn: '2026-08-01' }, { receivedOn: '2026-07-10', withdrawnOn: '2026-07-11' }],
        [{ ...connected, outcomeOn: '2026-07-20' }],
      ),
    ).toEqual({ n: 1, met: 1 });
  });

  test('the list names the parents', () => {
    const facts = office({
      referrals: [7, 8, 7].map((parentId) => referral({ parentId, receivedOn: '2026-08-01' })),
    });
    expect(idsBehind(facts, 'links.concrete_90', october)).toEqual([7, 8]);
  });
});
