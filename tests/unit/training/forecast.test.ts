import { type Forecast, forecast } from '@shared/domain/training/forecast';
import { forecastReason, graduationGaps } from '@shared/domain/training/forecast-words';
import type { Cell } from '@shared/domain/training/marks';
import {
  type CourseSession,
  sessionTotals,
  traineeProgress,
  type WeekRecord,
} from '@shared/domain/training/progress';
import { addDays } from '@shared/dates';
import { describe, expect, test } from 'vitest';

const today = '2026-11-02';
const minimum = 1800;

/** Letters of a course: P, M, X, ? (late without minutes), . (held, unmarked), s/x (ahead / excused ahead), c (cancelled), - (not expected). */
function weeksOf(letters: string, required: readonly number[] = []) {
  const cells: Record<string, [held: string, Cell]> = {
    P: ['held', { status: 'present', minutes: null }],
    M: ['held', { status: 'missed', minutes: null }],
    X: ['held', { status: 'excused', minutes: null }],
    '?': ['held', { status: 'late', minutes: null }],
    '.': ['held', null],
    '-': ['held', { status: 'not_expected', minutes: null }],
    s: ['scheduled', null],
    x: ['scheduled', { status: 'excused', minutes: null }],
    c: ['cancelled', null],
  };
  const sessions: CourseSession[] = [];
  const records: WeekRecord[] = [];
  [...letters].forEach((letter, index) => {
    const [held, cell] = cells[letter] as [string, Cell];
    const on = addDays('2026-08-12', index * 7);
    sessions.push({
      weekNo: index + 1,
      on,
      held,
      minutes: 135,
      required: required.includes(index + 1),
    });
    records.push({ cell, makeups: [] });
  });
  return { sessions, records };
}

const done = { modules: [], signoffs: [] };

function ask(
  letters: string,
  required: readonly number[] = [],
  missing: readonly string[] = [],
  signoffs: readonly string[] = [],
) {
  const { sessions, records } = weeksOf(letters, required);
  const open = { modules: missing, signoffs };
  return forecast(minimum, traineeProgress(minimum, sessions, records), open, today);
}
const labels = { module: (code: string) => code, competency: (code: string) => code };
const words = (of: Forecast) => forecastReason(of, labels, today);

describe('in words', () => {
  test.each<[string, string, readonly number[], readonly string[], string, string]>([
    [
      'everything done',
      'PPPPPPPPPPPPPP',
      [2, 3],
      [],
      'ready',
      '31 h 30 min credited of 30 h. Every requirement is met.',
    ],
    [
      'on the way',
      'PPPPPPPPPPssss',
      [2, 3],
      [],
      'on_track',
      '7 h 30 min to go; 4 sessions left give 9 h.',
    ],
    [
      'an unmarked session may still turn out well',
      'PPPPPPPPP.ssss',
      [10],
      [],
      'on_track',
      '9 h 45 min to go; 4 sessions left and 1 not marked yet give 11 h 15 min.',
    ],
    [
      'a second missed session takes the hours away',
      'PMPPMPPPPPssss',
      [3],
      [],
      'needs_makeups',
      '12 h to go; 4 sessions left give 9 h. 3 h must be made up; up to 4 h 30 min can be.',
    ],
    [
      'a cancelled required week',
      'PPPPPPPPPPcsss',
      [11],
      [],
      'cannot_finish',
      'At most 29 h 15 min of 30 h can be reached. Week 11 is required and cancelled. Give a new date.',
    ],
    [
      'not expected at a required week',
      'PP-PPPPPPPPPPP',
      [3],
      [],
      'cannot_finish',
      'At most 29 h 15 min of 30 h can be reached. Week 3 is required, but marked “not expected”.',
    ],
    [
      'a cancelled week that takes the hours away',
      'PcPPPPPPPPPPPs',
      [],
      [],
      'cannot_finish',
      'At most 29 h 15 min of 30 h can be reached. Week 2 is cancelled. Give a new date.',
    ],
    [
      'add-on trainings near the end',
      'PPPPPPPPPPPPPs',
      [],
      ['disabilities'],
      'at_risk',
      '45 min to go; 1 session left give 2 h 15 min. Add-on training still to do: disabilities.',
    ],
  ])('%s', (_name, letters, required, missing, outcome, reason) => {
    const found = ask(letters, required, missing);
    expect([found.outcome, words(found)]).toEqual([outcome, reason]);
  });

  test('a required week missed, with the hours in reach', () => {
    const { sessions, records } = weeksOf('PMPPPPPPPPssss', [2]);
    const course = 1700;
    const found = forecast(course, traineeProgress(course, sessions, records), done, today);
    expect([found.outcome, words(found)]).toEqual([
      'at_risk',
      'Week 2 is required and not made up. The last session is Wed, Nov 11. 8 h 5 min to go; 4 sessions left give 9 h.',
    ]);
  });

  test('after the last session a required week can only be made up', () => {
    const { sessions, records } = weeksOf('PMPPPPPPPPPPPP', [2]);
    const found = forecast(1700, traineeProgress(1700, sessions, records), done, today);
    expect([found.outcome, words(found)]).toEqual([
      'needs_makeups',
      'Week 2 is required and not made up.',
    ]);
  });

  test('an excuse given beforehand takes the session out of what is ahead', () => {
    expect(ask('PPPPPPPPPPsssx')).toMatchObject({
      outcome: 'needs_makeups',
      ahead: 405,
      sessionsLeft: 3,
      makeable: 135,
    });
  });

  test('add-on trainings far from the end leave someone on track, and are named', () => {
    const { sessions, records } = weeksOf('Psssssssssssss');
    const early = forecast(
      minimum,
      traineeProgress(minimum, sessions, records),
      { modules: ['disabilities'], signoffs: ['boundaries'] },
      '2026-08-12',
    );
    expect(early.outcome).toBe('on_track');
    expect(words(early)).toContain(
      'Add-on training still to do: disabilities. Sign-off still to come: “boundaries”.',
    );
  });

  test('near the end a sign-off still to come needs attention, and is named', () => {
    const found = ask('PPPPPPPPPPPPPs', [], [], ['boundaries', 'services']);
    expect([found.outcome, words(found)]).toEqual([
      'at_risk',
      '45 min to go; 1 session left give 2 h 15 min. Sign-off still to come: “boundaries” and “services”.',
    ]);
    expect(words(ask('PPPPPPPPPPPPPs', [], [], ['a', 'b', 'c']))).toContain(
      '3 sign-offs still to come.',
    );
    expect(ask('PPPPPPPPPPPPPP', [], [], ['boundaries']).outcome).toBe('at_risk');
  });

  test('what stands between someone and graduation', () => {
    expect(graduationGaps(ask('PPPPPPPPPPPPPP', [], [], ['services']), labels)).toEqual([
      'the sign-off “services”',
    ]);
    expect(graduationGaps(ask('PPPPPPPPPPPPPM', [14], ['disabilities']), labels)).toEqual([
      '45 min of credit',
      'week 14, required, in full',
      'the add-on training “disabilities”',
    ]);
    expect(graduationGaps(ask('PPPPPPPPPPPPPP', [14]), labels)).toEqual([]);
  });
});

test('totals of a person', () => {
  const { sessions, records } = weeksOf('PMX?.-cPss', [1, 2, 4, 6, 9]);
  const progress = traineeProgress(minimum, sessions, records);
  const { weeks: _weeks, ...totals } = progress;
  expect(totals).toEqual({
    credited: 270,
    toGo: 1530,
    attended: 3,
    expected: 5,
    due: 2,
    unmarked: 1,
    withoutMinutes: 1,
  });
});

test('totals of a session', () => {
  const { records } = weeksOf('PMX?.-');
  expect(sessionTotals(records.map(({ cell }) => cell))).toEqual({
    expected: 4,
    attended: 2,
    unmarked: 1,
  });
});
