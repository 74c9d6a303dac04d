import {
  dueWords,
  keepWarmWords,
  missingWords,
  movedSentence,
  timeInStage,
} from '@renderer/features/recruitment/words';
import { expect, test } from 'vitest';

const today = '2026-11-02';

test.each([
  [0, 'Since today'],
  [1, '1 day'],
  [12, '12 days'],
  [1036, '1,036 days'],
])('%i days in a stage read %s', (days, words) => {
  expect(timeInStage(days)).toBe(words);
});

test.each([
  [{ nextStepDue: null, overdue: false }, null],
  [{ nextStepDue: today, overdue: false }, 'Due today'],
  [{ nextStepDue: '2026-11-04', overdue: false }, 'Due Wed, Nov 4'],
  [{ nextStepDue: '2026-10-30', overdue: true }, 'Due since Fri, Oct 30'],
  // Someone closed has nothing overdue, whatever the date.
  [{ nextStepDue: '2026-10-30', overdue: false }, 'Due Fri, Oct 30'],
])('%j reads %s', (candidate, words) => {
  expect(dueWords(candidate, today)).toBe(words);
});

test.each([
  [{ keepWarmUntil: null, state: 'on_hold' }, null],
  [{ keepWarmUntil: '2026-12-01', state: 'on_hold' }, 'Get back in touch Tue, Dec 1'],
  [{ keepWarmUntil: '2027-05-03', state: 'closed' }, 'May apply again from Mon, May 3, 2027'],
] as const)('%j reads %s', (candidate, words) => {
  expect(keepWarmWords(candidate, today)).toBe(words);
});

test('what is missing is named when it is one thing and counted when it is more', () => {
  expect(missingWords(['A next step'])).toBe('Missing: a next step');
  expect(missingWords(['A next step', 'Who nominated them'])).toBe('2 things missing');
});

test('a move is said with the place in the stage, or that it only filled in the history', () => {
  const moved = {
    id: 1,
    changeNo: 1,
    shortName: 'Maria R.',
    recorded: 'interview',
    stage: 'interview',
    position: 3,
    count: 7,
  } as const;
  const label = (stage: string) => stage.toUpperCase();
  expect(movedSentence(moved, label)).toBe('Maria R. moved to INTERVIEW, 3 of 7.');
  expect(movedSentence({ ...moved, recorded: 'application' }, label)).toBe(
    'APPLICATION is recorded for Maria R., who stays in INTERVIEW.',
  );
});
