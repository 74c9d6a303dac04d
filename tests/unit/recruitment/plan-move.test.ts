import type { Stage } from '@shared/domain/lists/people';
import { planMove } from '@shared/domain/recruitment/plan-move';
import { latestEvent, stageOn } from '@shared/domain/recruitment/stage';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyStage, dayIn, stageEvents } from './arbitraries';

const today = '2026-11-02';
const event = (stage: Stage, enteredOn: string) => ({ stage, enteredOn });
const atInterview = [event('application', '2026-10-01'), event('interview', '2026-10-20')];

test('a move ahead or back on a later day adds one event and keeps all others', () => {
  expect(planMove(atInterview, 'decision', today, today)).toEqual({
    add: true,
    remove: [],
    after: 'decision',
  });
  expect(planMove(atInterview, 'application', today, today)).toEqual({
    add: true,
    remove: [],
    after: 'application',
  });
});

test('going back on the day of the latest event takes that entry back', () => {
  const entered = [...atInterview, event('checks', today)];
  expect(planMove(entered, 'interview', today, today)).toEqual({
    add: false,
    remove: [entered[2]],
    after: 'interview',
  });
  expect(planMove(entered, 'eligibility', today, today)).toEqual({
    add: true,
    remove: [entered[2]],
    after: 'eligibility',
  });
});

test('a day before the latest event adds to the history and changes nothing now', () => {
  expect(planMove(atInterview, 'eligibility', '2026-10-10', today)).toEqual({
    add: true,
    remove: [],
    after: 'interview',
  });
  expect(planMove(atInterview, 'inquiry', '2026-10-01', today)).toEqual({
    add: true,
    remove: [],
    after: 'interview',
  });
});

test('what is recorded already is not recorded twice', () => {
  expect(planMove(atInterview, 'interview', '2026-10-20', today)).toBeUndefined();
  expect(planMove(atInterview, 'application', '2026-10-01', today)).toBeUndefined();
});

test('the first move needs no event before it', () => {
  expect(planMove([], 'application', today, today)).toEqual({
    add: true,
    remove: [],
    after: 'application',
  });
});

test('after a move on or past the latest day the candidate is in that stage; nothing else is lost', () => {
  fc.assert(
    fc.property(stageEvents, anyStage, dayIn, (events, to, on) => {
      // Nobody moves in the future; imported events may lie there.
      fc.pre(on <= today);
      const plan = planMove(events, to, on, today);
      if (!plan) {
        expect(events).toContainEqual({ stage: to, enteredOn: on });
        return;
      }
      const kept = events.filter((item) => !plan.remove.includes(item));
      const next = plan.add ? [...kept, { stage: to, enteredOn: on }] : kept;
      const latest = latestEvent(events, today);
      expect(plan.after).toBe(stageOn(next, today));
      expect(plan.after).toBe(!latest || on >= latest.enteredOn ? to : latest.stage);
      expect(new Set(next.map((item) => `${item.stage} ${item.enteredOn}`)).size).toBe(next.length);
      for (const { enteredOn } of plan.remove) expect(enteredOn).toBe(latest?.enteredOn);
    }),
  );
});
