import { commandOf } from '@renderer/features/training/grid/keys';
import {
  type GridBounds,
  goTo,
  isInside,
  type Place,
  selectAll,
  selectedRange,
} from '@renderer/ui/grid/selection';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** 5 people, 4 weeks, a head, a column of names, 3 totals, a row of totals. */
const bounds: GridBounds = { top: -1, left: -1, bottom: 5, right: 6, lastRow: 4, lastColumn: 3 };
const at = (row: number, column: number): Place => ({ row, column });
const press = (key: string, more: { ctrl?: boolean; shift?: boolean; alt?: boolean } = {}) =>
  commandOf({ key, ctrl: false, shift: false, alt: false, ...more }, at(2, 1), bounds);

describe('keys', () => {
  test.each([
    ['p', 'present'],
    ['L', 'late'],
    ['e', 'left_early'],
    ['x', 'excused'],
    ['m', 'missed'],
    ['-', 'not_expected'],
    ['–', 'not_expected'],
  ])('%s marks %s', (key, status) => {
    expect(press(key)).toEqual({ do: 'mark', status });
  });

  test.each([
    ['Delete', {}, 'clear'],
    ['Backspace', {}, 'clear'],
    [' ', {}, 'cycle'],
    ['u', {}, 'makeup'],
    ['h', {}, 'history'],
    ['F2', {}, 'edit'],
    ['Enter', {}, 'open'],
    ['Escape', {}, 'collapse'],
    ['d', { ctrl: true }, 'fill-down'],
    ['r', { ctrl: true }, 'fill-right'],
    ['z', { ctrl: true }, 'undo'],
    ['Z', { ctrl: true, shift: true }, 'redo'],
    ['y', { ctrl: true }, 'redo'],
    ['a', { ctrl: true }, 'select-all'],
    [' ', { ctrl: true }, 'select-column'],
    [' ', { shift: true }, 'select-row'],
  ])('%s %j does %s', (key, more, command) => {
    expect(press(key, more)).toEqual({ do: command });
  });

  test('digits begin minutes', () => {
    expect(press('4')).toEqual({ do: 'type', text: '4' });
  });

  test.each([
    ['Tab', {}],
    ['q', {}],
    ['c', { ctrl: true }],
    ['v', { ctrl: true }],
    ['p', { ctrl: true }],
    ['p', { alt: true }],
    ['3', { alt: true }],
    ['F1', {}],
  ])('%s %j is left to the window', (key, more) => {
    expect(press(key, more)).toBeNull();
  });

  test.each([
    ['ArrowUp', {}, at(1, 1)],
    ['ArrowRight', {}, at(2, 2)],
    ['Home', {}, at(2, 0)],
    ['End', {}, at(2, 3)],
    ['Home', { ctrl: true }, at(0, 0)],
    ['End', { ctrl: true }, at(4, 3)],
    ['ArrowDown', { ctrl: true }, at(4, 1)],
    ['PageDown', {}, at(4, 1)],
    ['PageUp', {}, at(0, 1)],
  ])('%s %j leads to %j', (key, more, to) => {
    expect(press(key, more)).toMatchObject({ do: 'go', to });
  });
});

describe('selection', () => {
  const start = { focus: at(2, 1), anchor: at(2, 1) };

  test('extends from where it began, within the cells', () => {
    const grown = goTo(start, at(9, 9), bounds, true);
    expect(grown).toEqual({ focus: at(4, 3), anchor: at(2, 1) });
    expect(selectedRange(grown, bounds)).toEqual({ from: at(2, 1), to: at(4, 3) });
    expect(selectedRange(goTo(start, at(0, 0), bounds, true), bounds)).toEqual({
      from: at(0, 0),
      to: at(2, 1),
    });
  });

  test('moving on begins anew, and reaches headings and totals', () => {
    expect(goTo(start, at(-5, 0), bounds, false)).toEqual({ focus: at(-1, 0), anchor: at(-1, 0) });
    expect(goTo(start, at(2, 99), bounds, false).focus).toEqual(at(2, 6));
    expect(selectedRange(goTo(start, at(-1, 0), bounds, false), bounds)).toBeNull();
  });

  test('from a heading nothing extends', () => {
    const head = { focus: at(-1, 1), anchor: at(-1, 1) };
    expect(goTo(head, at(1, 1), bounds, true)).toEqual({ focus: at(1, 1), anchor: at(1, 1) });
  });

  test('all are all cells, without headings and totals', () => {
    expect(selectedRange(selectAll(bounds), bounds)).toEqual({ from: at(0, 0), to: at(4, 3) });
  });

  test('never leaves the grid, and a range holds both its ends', () => {
    const place = fc.record({
      row: fc.integer({ min: -3, max: 9 }),
      column: fc.integer({ min: -3, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.boolean()), { minLength: 1 }), (moves) => {
        let selection = start;
        for (const [to, extend] of moves) selection = goTo(selection, to, bounds, extend);
        const { focus, anchor } = selection;
        expect(focus.row >= -1 && focus.row <= 5 && focus.column >= -1 && focus.column <= 6).toBe(
          true,
        );
        const range = selectedRange(selection, bounds);
        if (range) expect([isInside(focus, range), isInside(anchor, range)]).toEqual([true, true]);
      }),
    );
  });
});
