import { findHeadRow, guessMapping } from '@shared/domain/spreadsheet/heads';
import {
  attendanceFields,
  type ImportSession,
  planMarks,
  readSheetMark,
  traineeNamed,
} from '@shared/domain/training/attendance-import';
import type { Cell } from '@shared/domain/training/marks';
import { expect, test } from 'vitest';

const today = '2026-11-02';
const session = (weekNo: number, more: Partial<ImportSession> = {}): ImportSession => ({
  id: 100 + weekNo,
  weekNo,
  on: `2026-09-${String(weekNo).padStart(2, '0')}`,
  held: 'held',
  minutes: 150,
  title: `Topic ${weekNo}`,
  ...more,
});
const sessions = [1, 2, 10, 11].map((week) => session(week));
const fields = attendanceFields(sessions);

test.each([
  ['weeks', ['Participant', 'Week 1', 'Week 2', 'Week 10', 'Week 11']],
  ['numbers', ['Name', '1', '2', '10', '11']],
  ['days', ['Name', '9/1', '9/2/2026', '2026-09-10', '09/11']],
  ['topics', ['Full name', 'Topic 1', 'Topic 2', 'Topic 10', 'Topic 11']],
])('columns headed with %s are known, and week 1 is not taken for week 10', (_, heads) => {
  expect(guessMapping(heads, fields)).toEqual({
    person: 0,
    session_101: 1,
    session_102: 2,
    session_110: 3,
    session_111: 4,
  });
  expect(findHeadRow([['Attendance', null], heads], fields)).toBe(1);
});

test.each<[string, Cell]>([
  ['P', { status: 'present', minutes: null }],
  ['yes', { status: 'present', minutes: null }],
  ['✓', { status: 'present', minutes: null }],
  ['Absent', { status: 'missed', minutes: null }],
  ['no', { status: 'missed', minutes: null }],
  ['n/a', { status: 'not_expected', minutes: null }],
  ['x', { status: 'present', minutes: null }],
  ['90', { status: 'present', minutes: 90 }],
  ['150', { status: 'present', minutes: null }],
  ['L 45', { status: 'late', minutes: 45 }],
  ['', null],
])('“%s” is read as people mean it', (text, cell) => {
  expect(readSheetMark(text, null, session(1), 'present')).toEqual({ ok: true, value: cell });
});

test('an x is what was said it is; what is no mark is refused with what can be written', () => {
  expect(readSheetMark('X', null, session(1), 'excused')).toMatchObject({
    value: { status: 'excused' },
  });
  expect(readSheetMark('maybe', null, session(1), 'present')).toMatchObject({ ok: false });
});

test('a name is found either way round; two of one name are nobody', () => {
  const trainees = [{ name: 'María Reyes' }, { name: 'Bo de la Cruz' }, { name: 'Bo Chen' }];
  expect(traineeNamed(trainees, 'reyes, maria')?.name).toBe('María Reyes');
  expect(traineeNamed(trainees, ' Bo  de la Cruz ')?.name).toBe('Bo de la Cruz');
  expect(traineeNamed(trainees, 'Bo')).toBeUndefined();
  expect(traineeNamed([{ name: 'Bo Chen' }, { name: 'Bo Chen' }], 'Bo Chen')).toBeUndefined();
});

test('only what differs is changed, an empty cell changes nothing, and a rule is said in its place', () => {
  const late = session(11, { on: '2026-12-01', held: 'scheduled' });
  const plan = planMarks(
    [session(1), session(2), session(10), late],
    { session_101: 'P', session_102: '', session_110: 'M', session_111: 'P' },
    {
      trainee: { status: 'active', endedOn: null },
      markOf: (id) => (id === 101 ? { status: 'present', minutes: null } : null),
      x: 'present',
      today,
    },
  );
  expect(plan.cells).toEqual([
    { sessionId: 110, was: null, cell: { status: 'missed', minutes: null } },
  ]);
  expect(plan.problems['session_111']).toMatch(/Week 11 is still to come/);
});
