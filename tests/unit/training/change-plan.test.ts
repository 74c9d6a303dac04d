import {
  type GridFacts,
  planFill,
  planFillDown,
  planFillRight,
  planPaste,
  placesOf,
  readBlock,
} from '@shared/domain/training/change-plan';
import type { Cell } from '@shared/domain/training/marks';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const P: Cell = { status: 'present', minutes: null };
const M: Cell = { status: 'missed', minutes: null };

/** Three people, four weeks; week 4 is still to come. */
function grid(cells: Cell[][] = []): GridFacts {
  return {
    today: '2026-11-02',
    sessions: ['2026-10-14', '2026-10-21', '2026-10-28', '2026-11-04'].map((on, index) => ({
      weekNo: index + 1,
      on,
      held: index < 3 ? 'held' : 'scheduled',
      minutes: 135,
    })),
    trainees: [1, 2, 3].map(() => ({ status: 'active', endedOn: null })),
    cell: ({ row, column }) => cells[row]?.[column] ?? null,
  };
}
const at = (row: number, column: number) => ({ row, column });
const one = (row: number, column: number) => ({ from: at(row, column), to: at(row, column) });

test('a block from a spreadsheet comes apart into cells', () => {
  expect(readBlock('P\tM\r\nL 45\t"X"\r\n')).toEqual([
    ['P', 'M'],
    ['L 45', 'X'],
  ]);
  expect(readBlock('P')).toEqual([['P']]);
  expect(readBlock('\tM\n\n')).toEqual([['', 'M'], ['']]);
});

test('a quoted cell may hold lines and tabs: what follows stays in its place', () => {
  expect(readBlock('"P\nlate bus"\tM\n"a\t""b"""\tX\n')).toEqual([
    ['P\nlate bus', 'M'],
    ['a\t"b"', 'X'],
  ]);
  expect(readBlock('"half\tM\nP"x\t"')).toEqual([
    ['"half', 'M'],
    ['P"x', '"'],
  ]);
});

test('whatever a spreadsheet quotes comes back as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('P', '"', '\t', '\n', ' ', '4') });
  const quoted = (text: string) =>
    /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
      (block) => {
        const text = block.map((line) => line.map(quoted).join('\t')).join('\n');
        expect(readBlock(`${text}\n`)).toEqual(block);
      },
    ),
  );
});

test('filling right copies the first week; a single cell takes the one before it, or above it', () => {
  const marked = grid([
    [P, M],
    [M, P],
  ]);
  const right = planFillRight({ from: at(0, 0), to: at(1, 2) }, marked);
  expect(right.changes).toEqual([
    { ...at(0, 1), cell: P },
    { ...at(0, 2), cell: P },
    { ...at(1, 1), cell: M },
    { ...at(1, 2), cell: M },
  ]);
  expect(planFillRight(one(0, 2), marked).changes).toEqual([{ ...at(0, 2), cell: M }]);
  expect(planFillDown(one(1, 0), marked).changes).toEqual([{ ...at(1, 0), cell: P }]);
  expect(planFillRight(one(0, 0), marked).changes).toEqual([]);
  expect(planFillDown(one(0, 0), marked).changes).toEqual([]);
});

test('a pasted block changes what it can, and says what it refuses', () => {
  const plan = planPaste(readBlock('P\tQ\t\tP\nM\tM\tL 45\tX\n'), one(0, 0), grid([[P]]));
  expect(plan).toEqual({
    changes: [
      { ...at(1, 0), cell: M },
      { ...at(1, 1), cell: M },
      { ...at(1, 2), cell: { status: 'late', minutes: 45 } },
      { ...at(1, 3), cell: { status: 'excused', minutes: null } },
    ],
    refused: [
      {
        ...at(0, 1),
        text: 'Q',
        reason: '“Q” is not a mark. Use P, L, E, X, M or –, or minutes.',
      },
      {
        ...at(0, 3),
        text: 'P',
        reason:
          'Week 4 is still to come, on Nov 4, 2026. Change its date first if it took place earlier.',
      },
    ],
    unchanged: 2,
    outside: 0,
  });
});

test('what lies beyond the last person or week is counted, not lost silently', () => {
  const plan = planPaste(readBlock('M\tX\tM\nM\t\t\n'), one(2, 2), grid());
  expect(plan.changes).toHaveLength(2);
  expect(plan.outside).toBe(2);
});

test('one cell fills the whole selection', () => {
  const plan = planPaste([['M']], { from: at(2, 1), to: at(0, 0) }, grid());
  expect(plan.changes).toHaveLength(6);
});

test('a range is the same from whichever corner', () => {
  expect(placesOf({ from: at(1, 2), to: at(0, 1) })).toEqual([
    at(0, 1),
    at(0, 2),
    at(1, 1),
    at(1, 2),
  ]);
});

test('a fill leaves out cells that hold the mark already, and clears', () => {
  const places = placesOf({ from: at(0, 0), to: at(1, 0) });
  expect(planFill(places, P, grid([[P]])).changes).toEqual([{ ...at(1, 0), cell: P }]);
  expect(planFill(places, null, grid([[P]])).changes).toEqual([{ ...at(0, 0), cell: null }]);
});

test('fill down repeats the first row', () => {
  const plan = planFillDown({ from: at(0, 0), to: at(2, 1) }, grid([[P, M]]));
  expect(plan.changes).toEqual([
    { ...at(1, 0), cell: P },
    { ...at(1, 1), cell: M },
    { ...at(2, 0), cell: P },
    { ...at(2, 1), cell: M },
  ]);
});
