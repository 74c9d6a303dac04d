import { currentVersions, lineage, nextCode } from '@shared/domain/training/course-versions';
import { certificateNumbers, planGraduation } from '@shared/domain/training/graduation';
import { inserviceYear, trainingYear } from '@shared/domain/training/inservice';
import { placesLeft, placesWords } from '@shared/domain/training/places';
import { graduationRule } from '@shared/domain/training/rule-words';
import { currentSignoff, missingSignoffs } from '@shared/domain/training/signoffs';
import type { Forecast } from '@shared/domain/training/forecast';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('sign-offs', () => {
  const signoff = (id: number, competency: string, result: string, on: string) => ({
    id,
    competency,
    result,
    on,
  });
  const list = [
    signoff(1, 'listening', 'met', '2026-09-01'),
    signoff(2, 'listening', 'not_yet', '2026-10-01'),
    signoff(3, 'boundaries', 'not_yet', '2026-09-01'),
    signoff(4, 'boundaries', 'exceeds', '2026-09-01'),
  ];

  test('the latest counts; of one day the one written last', () => {
    expect(currentSignoff(list, 'listening')?.id).toBe(2);
    expect(currentSignoff(list, 'boundaries')?.id).toBe(4);
    expect(currentSignoff(list, 'services')).toBeUndefined();
  });

  test('not yet and never are missing, in the order of the course', () => {
    expect(missingSignoffs(['services', 'boundaries', 'listening'], list)).toEqual([
      'services',
      'listening',
    ]);
  });

  test('the order in which they are given never matters', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: 4 }), (shuffled) => {
        const required = ['services', 'boundaries', 'listening'];
        expect(missingSignoffs(required, shuffled)).toEqual(missingSignoffs(required, list));
      }),
    );
  });
});

describe('versions of a course', () => {
  const versions = [
    { id: 1, code: 'CORE14', versionNo: 1, supersedesId: null },
    { id: 2, code: 'CORE14-v2', versionNo: 2, supersedesId: 1 },
    { id: 3, code: 'EVENING', versionNo: 1, supersedesId: null },
  ];

  test('new cohorts follow what was not replaced', () => {
    expect(currentVersions(versions).map(({ id }) => id)).toEqual([2, 3]);
    expect(lineage(versions, 2).map(({ id }) => id)).toEqual([2, 1]);
  });

  test('each has a code of its own that fits the office package', () => {
    expect(nextCode('CORE14', 2, new Set(['CORE14']))).toBe('CORE14-v2');
    expect(nextCode('CORE14-v2', 3, new Set(['CORE14-v3']))).toBe('CORE14-v4');
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 64 }),
        fc.integer({ min: 2, max: 200 }),
        (code, versionNo) => {
          const next = nextCode(code, versionNo, new Set([code]));
          expect(next.length).toBeLessThanOrEqual(64);
          expect(next).not.toBe(code);
        },
      ),
    );
  });
});

describe('in-service training', () => {
  test('is counted over the fiscal year', () => {
    expect(trainingYear('2026-11-02', 7)).toEqual({ from: '2026-07-01', to: '2027-06-30' });
    expect(trainingYear('2026-06-30', 7)).toEqual({ from: '2025-07-01', to: '2026-06-30' });
    expect(trainingYear('2026-11-02', 1)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });

  const row = (on: string, minutes: number, type = 'workshop', topic: string | null = null) => ({
    on,
    minutes,
    type,
    topic,
  });

  test('adds up by type and topic, the most first, against the target', () => {
    const year = trainingYear('2026-11-02', 7);
    const rows = [
      row('2026-06-30', 600),
      row('2026-07-01', 90, 'webinar', 'trauma'),
      row('2026-09-01', 120, 'workshop', 'trauma'),
      row('2026-10-01', 30),
    ];
    expect(inserviceYear(rows, year, 5)).toEqual({
      year,
      minutes: 240,
      target: 300,
      toGo: 60,
      byType: [
        { code: 'workshop', minutes: 150 },
        { code: 'webinar', minutes: 90 },
      ],
      byTopic: [
        { code: 'trauma', minutes: 210 },
        { code: null, minutes: 30 },
      ],
    });
    expect(inserviceYear(rows, year, 0)).toMatchObject({ target: 0, toGo: 0 });
  });

  test('types and topics always add up to the minutes of the year', () => {
    const any = fc.record({
      on: fc.integer({ min: 1, max: 12 }).map((m) => `2026-${String(m).padStart(2, '0')}-15`),
      minutes: fc.integer({ min: 1, max: 900 }),
      type: fc.constantFrom('workshop', 'webinar'),
      topic: fc.constantFrom('trauma', null),
    });
    fc.assert(
      fc.property(fc.array(any), (rows) => {
        const found = inserviceYear(rows, trainingYear('2026-11-02', 7), 12);
        const sum = (of: readonly { minutes: number }[]) =>
          of.reduce((total, { minutes }) => total + minutes, 0);
        expect([sum(found.byType), sum(found.byTopic)]).toEqual([found.minutes, found.minutes]);
      }),
    );
  });
});

describe('graduation', () => {
  test('numbers go on within their year, whatever else was written there', () => {
    expect(certificateNumbers('2026-12-09', ['2026-001', '2026-013', '2025-400'], 2)).toEqual([
      '2026-014',
      '2026-015',
    ]);
    expect(certificateNumbers('2027-01-02', ['2026-999', 'abc'], 1)).toEqual(['2027-001']);
    expect(certificateNumbers('2026-12-09', ['2026-999'], 1)).toEqual(['2026-1000']);
  });

  test('never gives a number twice', () => {
    const number = fc.integer({ min: 1, max: 50 }).map((n) => `2026-${String(n).padStart(3, '0')}`);
    fc.assert(
      fc.property(fc.uniqueArray(number), fc.integer({ min: 0, max: 20 }), (taken, count) => {
        const next = certificateNumbers('2026-12-09', taken, count);
        expect(new Set([...taken, ...next]).size).toBe(taken.length + count);
      }),
    );
  });

  test('asks only those still in training, and says what is missing', () => {
    const forecast = (missingModules: string[]): Forecast => ({
      outcome: 'ready',
      credited: 1890,
      required: 1800,
      toGo: 0,
      ahead: 0,
      sessionsLeft: 0,
      makeable: 0,
      dueWeeks: [],
      blockedWeeks: [],
      cancelledWeeks: [],
      incompleteWeeks: [],
      unmarkedWeeks: [],
      missingModules,
      missingSignoffs: [],
      lastSessionOn: null,
    });
    const people = ['active', 'active', 'withdrawn'].map((status, enrollmentId) => ({
      status,
      enrollmentId,
    }));
    const forecasts = new Map([
      [0, forecast([])],
      [1, forecast(['court_roles'])],
      [2, forecast([])],
    ]);
    const labels = { module: (code: string) => code, competency: (code: string) => code };
    const plan = planGraduation(people, forecasts, labels);
    expect(plan.qualify.map(({ trainee }) => trainee.enrollmentId)).toEqual([0]);
    expect(plan.left).toEqual([
      { trainee: people[1], gaps: ['the add-on training “court_roles”'] },
    ]);
  });
});

test('places that are left, in words', () => {
  expect([placesLeft(null, 30), placesLeft(12, 10), placesLeft(12, 14)]).toEqual([null, 2, 0]);
  expect([placesWords(null, 3), placesWords(3, 3), placesWords(3, 2), placesWords(3, 0)]).toEqual([
    '',
    'Full',
    '1 place left',
    '3 places left',
  ]);
});

test('what it takes to graduate, in words', () => {
  const sessions = [
    { weekNo: 1, required: false },
    { weekNo: 2, required: true },
    { weekNo: 3, required: true },
  ];
  expect(graduationRule({ requiredMinutes: 1800, competencies: ['a', 'b'] }, sessions)).toBe(
    '30 h; weeks 2 and 3 in full; the four add-on trainings; 2 sign-offs',
  );
  expect(graduationRule({ requiredMinutes: 90, competencies: [] }, [])).toBe(
    '1 h 30 min; the four add-on trainings',
  );
});
