import { changeWords } from '@renderer/features/training/grid/change-words';
import { AttendanceModel } from '@renderer/features/training/grid/model';
import { standing } from '@renderer/features/training/grid/totals';
import { type ChangePlan, planFill } from '@shared/domain/training/change-plan';
import type { Cell } from '@shared/domain/training/marks';
import { expect, test } from 'vitest';
import { makeSheet } from '../../factories/training-sheet';

const today = '2026-09-01';
const M: Cell = { status: 'missed', minutes: null };
const P: Cell = { status: 'present', minutes: null };

/** Two people and four weeks of 135 minutes; three of them are needed. */
function setUp() {
  const sheet = makeSheet(2, 4);
  sheet.course.requiredMinutes = 405;
  const model = new AttendanceModel(sheet, {
    today,
    save: () => Promise.resolve(),
    acknowledge: () => 1,
    onSettled: () => undefined,
  });
  /** Marks cells and returns what is said of it. */
  const mark = (cell: Cell, ...places: [row: number, column: number][]): string => {
    const plan: ChangePlan = planFill(
      places.map(([row, column]) => ({ row, column })),
      cell,
      model.facts,
    );
    const row = model.rows[places[0]?.[0] ?? 0];
    const before = row ? standing(row).words : '';
    model.apply(plan.changes);
    return changeWords(plan, model, today, before);
  };
  return { model, mark };
}

test('one mark is said with its cell, the hours to go, and a standing that turned', () => {
  const { mark } = setUp();
  const said = mark(P, [0, 0]);
  expect(said).toMatch(/^Week 1, Aug 12, Person 0: present\. 4 h 30 min to go\./);
  expect(mark(M, [1, 0])).toMatch(/^Week 1, Aug 12, Person 1: missed\. 6 h 45 min to go\.$/);
  expect(mark(M, [1, 1])).toMatch(/6 h 45 min to go\. Now: .+\.$/);
});

test('several marks are counted, and what they hold is said when it is one thing', () => {
  const { model, mark } = setUp();
  expect(mark(P, [0, 0], [1, 0])).toBe('2 cells: present.');
  const mixed = {
    changes: [
      { row: 0, column: 1, cell: M },
      { row: 1, column: 1, cell: P },
    ],
    refused: [],
    unchanged: 0,
    outside: 0,
  };
  expect(changeWords(mixed, model, today, '')).toBe('2 cells changed.');
  expect(changeWords({ ...mixed, changes: [] }, model, today, '')).toBe('');
});
