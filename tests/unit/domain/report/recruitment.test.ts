import { describe, expect, test } from 'vitest';
import { candidate, office, stageEvent, valuesOf } from '../../../support/office-rows';

const october = { from: '2026-10-01', to: '2026-10-31' };
const none = {
  inquiries: 0,
  nominations: 0,
  stage_at_end: {},
  entered: {},
  closed: 0,
  closed_by_reason: {},
  days_to_decision: { n: 0, median: null },
};
const recruitment = (
  candidates: ReturnType<typeof candidate>[],
  stageEvents: ReturnType<typeof stageEvent>[] = [],
) => valuesOf(office({ candidates, stageEvents }), 'recruitment', october);

describe('recruitment', () => {
  test('nobody', () => {
    expect(recruitment([])).toEqual(none);
  });

  test('inquiries on the first and the last day count, those beside do not', () => {
    const days = ['2026-09-30', '2026-10-01', '2026-10-15', '2026-10-31', '2026-11-01'];
    expect(
      recruitment(
        days.map((inquiryOn, i) =>
          candidate({ inquiryOn, source: i >= 3 ? 'caseworker_nomination' : 'court' }),
        ),
      ),
    ).toEqual({ ...none, inquiries: 3, nominations: 1, stage_at_end: { inquiry: 4 } });
  });

  test('a candidate closed on the last day is closed, one closed the day after is still there', () => {
    expect(
      recruitment([
        candidate({ closedOn: '2026-10-31', closedReason: 'moved' }),
        candidate({ closedOn: '2026-11-01', closedReason: 'moved' }),
        candidate({ closedOn: '2026-10-01', closedReason: null }),
        candidate({ closedOn: '2026-09-30', closedReason: 'withdrew' }),
      ]),
    ).toEqual({ ...none, stage_at_end: { inquiry: 1 }, closed: 2, closed_by_reason: { moved: 1 } });
  });

  test.each([
    [
      'the latest',
      [
        ['interview', '2026-09-01'],
        ['application', '2026-08-01'],
      ],
      'interview',
    ],
    [
      'gone back to',
      [
        ['interview', '2026-09-01'],
        ['application', '2026-10-31'],
      ],
      'application',
    ],
    [
      'of the same day the furthest',
      [
        ['training', '2026-10-05'],
        ['checks', '2026-10-05'],
      ],
      'training',
    ],
    [
      'in whatever order',
      [
        ['checks', '2026-10-05'],
        ['training', '2026-10-05'],
      ],
      'training',
    ],
    [
      'not one after the end',
      [
        ['application', '2026-09-01'],
        ['decision', '2026-11-01'],
      ],
      'application',
    ],
    ['inquiry when all are after the end', [['decision', '2026-11-01']], 'inquiry'],
    ['an event before the inquiry counts', [['interview', '2025-01-01']], 'interview'],
  ])('stage at the end: %s', (_name, events, stage) => {
    const stageEvents = events.map(([code = '', enteredOn = '']) =>
      stageEvent({ candidateId: 5, stage: code, enteredOn }),
    );
    expect(recruitment([candidate({ id: 5 })], stageEvents)['stage_at_end']).toEqual({
      [stage]: 1,
    });
  });

  test('stages entered are counted as often as they were entered, by closed candidates too', () => {
    const entered = ['2026-09-30', '2026-10-01', '2026-10-15', '2026-10-31', '2026-11-01'];
    expect(
      recruitment(
        [candidate({ id: 5, closedOn: '2026-09-15' })],
        entered.map((enteredOn) => stageEvent({ candidateId: 5, stage: 'checks', enteredOn })),
      )['entered'],
    ).toEqual({ checks: 3 });
  });

  test('days to the first decision, not to a later one', () => {
    const decision = (candidateId: number, enteredOn: string) =>
      stageEvent({ candidateId, stage: 'decision', enteredOn });
    expect(
      recruitment(
        [
          candidate({ id: 1, inquiryOn: '2026-10-01' }),
          candidate({ id: 2, inquiryOn: '2026-09-30' }),
          candidate({ id: 3, inquiryOn: '2026-01-01' }),
          candidate({ id: 4, inquiryOn: '2026-01-01' }),
        ],
        [
          decision(1, '2026-10-31'),
          decision(1, '2026-10-01'),
          decision(2, '2026-10-31'),
          decision(3, '2026-10-10'),
          decision(3, '2026-09-30'),
          decision(4, '2026-11-01'),
        ],
      )['days_to_decision'],
    ).toEqual({ n: 2, median: 15.5 });
  });
});
