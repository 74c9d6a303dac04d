import type { GridEdit } from '@shared/contract/training-parts';
import { planFill, placesOf } from '@shared/domain/training/change-plan';
import type { Cell } from '@shared/domain/training/marks';
import { AttendanceModel } from '@renderer/features/training/grid/model';
import { describe, expect, test } from 'vitest';
import { makeSheet } from '../../factories/training-sheet';

const P: Cell = { status: 'present', minutes: null };
const M: Cell = { status: 'missed', minutes: null };

/** A model whose saves are answered by hand, and whose frames pass by hand. */
function setUp(people = 2, weeks = 3) {
  const sheet = makeSheet(people, weeks);
  const sent: { edit: GridEdit; keep: () => void; refuse: (code: string) => void }[] = [];
  const frames: (() => void)[] = [];
  let acknowledged = 0;
  let settled = 0;
  const model = new AttendanceModel(sheet, {
    today: '2026-11-02',
    save: (edit) =>
      new Promise((resolve, reject) => {
        sent.push({
          edit,
          keep: () => resolve(undefined),
          refuse: (code) => reject(Object.assign(new Error('No.'), { code })),
        });
      }),
    acknowledge: () => (acknowledged += 1),
    onSettled: () => (settled += 1),
    nextFrame: (work) => frames.push(work),
  });
  const put = (row: number, column: number, cell: Cell) =>
    model.apply(planFill([{ row, column }], cell, model.facts).changes);
  const letters = () =>
    model.rows.map(({ records }) => records.map(({ cell }) => cell?.status ?? '').join());
  const answer = async (at: number, how: 'keep' | string) => {
    if (how === 'keep') sent[at]?.keep();
    else sent[at]?.refuse(how);
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    sheet,
    model,
    sent,
    frames,
    put,
    letters,
    answer,
    acknowledged: () => acknowledged,
    settled: () => settled,
  };
}

describe('an edit', () => {
  test('is drawn before it is saved, and sent with what the cell held', async () => {
    const { model, put, letters, sent, answer, settled } = setUp();
    put(0, 1, P);
    expect(letters()).toEqual([',present,', ',,']);
    expect(model.columns[1]?.session.held).toBe('held');
    expect(sent[0]?.edit).toEqual({
      cohortId: 7,
      undo: false,
      held: [],
      cells: [{ sessionId: 101, enrollmentId: 10, was: null, cell: P }],
    });
    expect([model.saving.saving, settled()]).toEqual([1, 0]);
    await answer(0, 'keep');
    expect([model.saving.saving, settled(), model.saving.problem]).toEqual([0, 1, null]);
  });

  test('leaves the rows it does not touch as the same objects', () => {
    const { model, put } = setUp(3);
    put(0, 0, P);
    const before = model.rows;
    const columns = model.columns;
    put(1, 0, M);
    expect(model.rows.map((row, at) => row === before[at])).toEqual([true, false, true]);
    expect(model.columns.map((column, at) => column === columns[at])).toEqual([false, true, true]);
  });

  test('counts at once in the totals', () => {
    const { model, put } = setUp();
    put(0, 0, P);
    put(1, 0, M);
    expect(model.rows[0]?.progress).toMatchObject({ credited: 135, toGo: 1665, attended: 1 });
    expect(model.columns[0]?.totals).toEqual({ expected: 2, attended: 1, unmarked: 0 });
  });
});

describe('undo and redo', () => {
  test('go through several edits of one cell, sessions included', () => {
    const { model, put, letters, sent } = setUp(1, 1);
    put(0, 0, P);
    put(0, 0, M);
    model.undo();
    expect(letters()).toEqual(['present']);
    model.undo();
    expect([letters(), model.columns[0]?.session.held]).toEqual([[''], 'scheduled']);
    expect(model.lastEdit).toBeUndefined();
    model.redo();
    model.redo();
    expect([letters(), model.columns[0]?.session.held]).toEqual([['missed'], 'held']);
    expect(model.lastUndone).toBeUndefined();
    expect(sent.map(({ edit }) => [edit.cells[0]?.was, edit.cells[0]?.cell, edit.held])).toEqual([
      [null, P, []],
      [P, M, []],
      [M, P, []],
      [P, null, [{ sessionId: 100, held: 'scheduled' }]],
      [null, P, [{ sessionId: 100, held: 'held' }]],
      [P, M, []],
    ]);
    expect(sent.map(({ edit }) => edit.undo)).toEqual([false, false, true, true, true, true]);
  });

  test('a new edit leaves nothing to redo', () => {
    const { model, put } = setUp();
    put(0, 0, P);
    model.undo();
    put(0, 0, M);
    expect(model.lastUndone).toBeUndefined();
  });
});

describe('reading the program again', () => {
  test('keeps edits that the reading cannot have seen', async () => {
    const { model, sheet, put, letters, answer, acknowledged } = setUp();
    put(0, 0, P);
    const seen = acknowledged();
    await answer(0, 'keep');
    put(1, 0, M);
    model.load(sheet, seen);
    expect(letters()).toEqual(['present,,', 'missed,,']);
  });

  test('takes the program’s word for edits it has seen', async () => {
    const { model, sheet, put, letters, answer, acknowledged } = setUp();
    put(0, 0, P);
    await answer(0, 'keep');
    const marks = [{ sessionId: 100, enrollmentId: 10, ...M }];
    model.load({ ...sheet, marks }, acknowledged());
    expect(letters()).toEqual(['missed,,', ',,']);
  });

  test('forgets steps that were taken back elsewhere', async () => {
    const { model, sheet, put, answer, acknowledged } = setUp();
    put(0, 0, P);
    await answer(0, 'keep');
    model.load({ ...sheet, marks: [{ sessionId: 100, enrollmentId: 10, ...P }] }, acknowledged());
    expect(model.lastEdit).toBeDefined();
    model.load(sheet, acknowledged());
    expect(model.lastEdit).toBeUndefined();
  });

  test('leaves rows and columns that did not change as the same objects', async () => {
    const { model, sheet } = setUp();
    const { rows, columns, about } = model;
    model.load(structuredClone(sheet), 0);
    expect(model.rows.every((row, at) => row === rows[at])).toBe(true);
    expect(model.columns.every((column, at) => column === columns[at])).toBe(true);
    expect(model.about).toBe(about);
  });
});

describe('a failure', () => {
  test('of the disk keeps the marks and what comes after, and sends them again in order', async () => {
    const { model, put, letters, sent, answer, settled } = setUp();
    put(0, 0, P);
    await answer(0, 'DISK_FULL');
    put(0, 0, M);
    expect(letters()).toEqual(['missed,,', ',,']);
    expect(model.saving).toMatchObject({ unsaved: 2, problem: 'No.' });
    expect(sent).toHaveLength(1);
    model.retry();
    expect(sent.slice(1).map(({ edit }) => edit.cells[0]?.cell)).toEqual([P, M]);
    await answer(1, 'keep');
    await answer(2, 'keep');
    expect(model.saving).toMatchObject({ unsaved: 0, problem: null, saving: 0 });
    expect(settled()).toBeGreaterThan(0);
  });

  test('behind a kept edit a refusal is kept too: it may only miss the one before', async () => {
    const { model, put, answer } = setUp();
    put(0, 0, P);
    put(0, 0, M);
    await answer(0, 'IO');
    await answer(1, 'CONFLICT');
    expect(model.saving.unsaved).toBe(2);
  });

  test('given up goes back to what the program has', async () => {
    const { model, put, letters, answer } = setUp();
    put(0, 0, P);
    await answer(0, 'DISK_FULL');
    model.discard();
    expect([letters(), model.saving.unsaved]).toEqual([[',,', ',,'], 0]);
    expect(model.lastEdit).toBeUndefined();
  });

  test('that refuses the edit takes it out of what is shown and says why', async () => {
    const { model, put, letters, answer, settled } = setUp();
    put(0, 0, P);
    await answer(0, 'CONFLICT');
    expect(letters()).toEqual([',,', ',,']);
    expect(model.saving).toMatchObject({ unsaved: 0, problem: 'No.' });
    expect(settled()).toBe(1);
    model.dismissProblem();
    expect(model.saving.problem).toBeNull();
  });
});

describe('a big edit', () => {
  const everything = (people: number, weeks: number) =>
    placesOf({ from: { row: 0, column: 0 }, to: { row: people - 1, column: weeks - 1 } });

  test('is drawn in slices, one a frame, and is one edit all the same', () => {
    const { model, frames, sent } = setUp(40, 10);
    const drawn = () => model.rows.filter(({ records }) => records[0]?.cell === null).length;
    model.apply(planFill(everything(40, 10), P, model.facts).changes);
    expect(sent[0]?.edit.cells).toHaveLength(400);
    expect(model.cell(39, 9)).toEqual(P);
    const left: number[] = [drawn()];
    while (frames.length > 0) {
      frames.shift()?.();
      left.push(drawn());
    }
    expect(left[0]).toBeGreaterThan(30);
    expect(left.at(-1)).toBe(0);
    const steps = left.slice(1).map((count, at) => (left[at] ?? 0) - count);
    expect(Math.max(...steps)).toBeLessThanOrEqual(6);
  });

  test('does not hold up a mark made while it is being drawn', () => {
    const { model, frames, put } = setUp(40, 10);
    model.apply(planFill(everything(40, 10), P, model.facts).changes);
    put(39, 0, M);
    expect(model.rows[39]?.records[0]?.cell).toEqual(M);
    expect(model.rows[30]?.records[0]?.cell).toBeNull();
    while (frames.length > 0) frames.shift()?.();
    expect(model.rows[30]?.records[0]?.cell).toEqual(P);
    expect(model.rows[39]?.records[0]?.cell).toEqual(M);
  });

  test('undone while it is being drawn leaves nothing behind', () => {
    const { model, frames } = setUp(40, 10);
    model.apply(planFill(everything(40, 10), P, model.facts).changes);
    model.undo();
    while (frames.length > 0) frames.shift()?.();
    expect(model.rows.flatMap(({ records }) => records).every(({ cell }) => cell === null)).toBe(
      true,
    );
  });
});
