import { stage as stages } from '@shared/domain/lists/people';
import { latestEvent, neighbourStage, stageOn, stageRank } from '@shared/domain/recruitment/stage';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidate, office, stageEvent, valuesOf } from '../../support/office-rows';
import { dayIn, stageEvents } from './arbitraries';

describe('the stage of a candidate', () => {
  test('is inquiry until something is recorded', () => {
    expect(stageOn([], '2026-11-02')).toBe('inquiry');
    expect(stageOn([{ stage: 'checks', enteredOn: '2026-11-03' }], '2026-11-02')).toBe('inquiry');
  });

  test('is the latest event, wherever it leads', () => {
    const events = [
      { stage: 'interview', enteredOn: '2026-09-01' },
      { stage: 'application', enteredOn: '2026-10-01' },
    ];
    expect(stageOn(events, '2026-11-02')).toBe('application');
    expect(stageOn(events, '2026-09-30')).toBe('interview');
  });

  test('is the furthest of several events of one day, in any order', () => {
    const events = ['eligibility', 'decision', 'interview'].map((stage) => ({
      stage,
      enteredOn: '2026-10-01',
    }));
    expect(stageOn(events, '2026-10-01')).toBe('decision');
    expect(stageOn(events.toReversed(), '2026-10-01')).toBe('decision');
    expect(latestEvent(events, '2026-10-01')).toBe(events[1]);
  });

  test('agrees with the figure recruitment.stage_at_end on any history', () => {
    const period = { from: '2026-10-01', to: '2026-10-31' };
    fc.assert(
      fc.property(stageEvents, (events) => {
        const someone = candidate({ inquiryOn: '2026-01-01' });
        const rows = events.map((event) => stageEvent({ ...event, candidateId: someone.id }));
        const { stage_at_end } = valuesOf(
          office({ candidates: [someone], stageEvents: rows }),
          'recruitment',
          period,
        ) as { stage_at_end: Record<string, number> };
        expect(stage_at_end).toEqual({ [stageOn(events, period.to)]: 1 });
      }),
    );
  });

  test('does not depend on the order in which events were written down', () => {
    fc.assert(
      fc.property(stageEvents, dayIn, (events, day) => {
        expect(stageOn(events.toReversed(), day)).toBe(stageOn(events, day));
      }),
    );
  });
});

test('the neighbours of a stage follow the pipeline and end with it', () => {
  const walk = (from: string, step: 1 | -1): string[] => {
    const next = neighbourStage(from, step);
    return next === undefined ? [from] : [from, ...walk(next, step)];
  };
  expect(walk('inquiry', 1)).toEqual(stages.codes);
  expect(walk('activated', -1)).toEqual(stages.codes.toReversed());
  expect(neighbourStage('elsewhere', 1)).toBeUndefined();
  expect(stageRank('elsewhere')).toBe(-1);
});
