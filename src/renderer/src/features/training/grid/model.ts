import type { Sheet, SheetMakeup, SheetSession } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import type { CellChange, GridFacts } from '@shared/domain/training/change-plan';
import { showsHeld } from '@shared/domain/training/mark-rules';
import { type Cell, normalizeMark } from '@shared/domain/training/marks';
import type { WeekRecord } from '@shared/domain/training/progress';
import { recordsByEnrollment } from '@shared/domain/training/records';
import { type CellEdit, type Edit, editInput, type HeldEdit, inverse, type SaveEdit } from './edit';
import { SaveQueue, type SaveState } from './save-queue';
import { SlicedRows } from './sliced-rows';
import {
  type CohortFacts,
  type ColumnView,
  makeColumn,
  makeRow,
  type RowView,
  sameData,
  sameRecords,
} from './views';

interface Options {
  today: LocalDate;
  save: SaveEdit;
  /** Counts an edit that was kept, for telling readings before it from readings after it. */
  acknowledge: () => number;
  /** All edits so far are kept: what the program has can be read again. */
  onSettled: () => void;
  /** Runs work in the next frame. */
  nextFrame?: (work: () => void) => void;
}

/** An edit that the sheet read last does not contain yet. */
interface Overlay {
  edit: Edit;
  /** Number of the acknowledgement; null while it is not kept yet. */
  kept: number | null;
}

/**
 * The attendance of one cohort as it is being edited: what was read, with the edits since laid over it.
 * Views hear of changes through `subscribe` and read `rows`, `columns` and `saving`; a part that did not
 * change stays the same object, so that only what changed is drawn again.
 */
export class AttendanceModel {
  readonly #options: Options;
  readonly #queue: SaveQueue<Edit>;
  readonly #listeners = new Set<() => void>();
  readonly #shown: SlicedRows;
  #sheet: Sheet;
  #sessions: SheetSession[] = [];
  #overlay: Overlay[] = [];
  #undo: Edit[] = [];
  #redo: Edit[] = [];
  columns: readonly ColumnView[] = [];
  /** Cohort and course; the same object until one of them changes. */
  about: CohortFacts;
  saving: SaveState = { saving: 0, unsaved: 0, problem: null, savedAt: null };

  constructor(sheet: Sheet, options: Options) {
    this.#options = options;
    this.#sheet = sheet;
    this.about = aboutOf(sheet);
    this.#shown = new SlicedRows(() => this.#notify(), options.nextFrame);
    this.#queue = new SaveQueue<Edit>({
      save: (edit) => options.save(editInput(this.#sheet.cohort.id, edit)),
      onSaved: (edit) => this.#acknowledge(edit),
      onRefused: (edit) => this.#drop([edit]),
      onChange: (state) => {
        this.saving = state;
        this.#notify();
      },
    });
    this.#rebuild();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What is drawn; a big edit reaches it in slices, one a frame. */
  get rows(): readonly RowView[] {
    return this.#shown.shown;
  }
  get sheet(): Sheet {
    return this.#sheet;
  }
  /** The edit that undo would take back. */
  get lastEdit(): Edit | undefined {
    return this.#undo.at(-1);
  }
  /** The edit that redo would bring back. */
  get lastUndone(): Edit | undefined {
    return this.#redo.at(-1);
  }

  /** What plans of changes ask: the newest state, drawn already or not. */
  get facts(): GridFacts {
    return {
      sessions: this.#sessions,
      trainees: this.#shown.rows.map(({ trainee }) => trainee),
      cell: ({ row, column }) => this.cell(row, column),
      today: this.#options.today,
    };
  }

  cell(row: number, column: number): Cell {
    return this.#shown.rows[row]?.records[column]?.cell ?? null;
  }

  /**
   * Takes a reading of the program. Edits that it cannot have seen stay laid over it.
   * @param seen how many edits had been acknowledged when the reading was asked for
   */
  load(sheet: Sheet, seen: number): void {
    this.#sheet = sheet;
    if (!sameData(this.about, aboutOf(sheet))) this.about = aboutOf(sheet);
    this.#overlay = this.#overlay.filter(({ kept }) => kept === null || kept > seen);
    this.#rebuild();
  }

  /** Makes one edit of planned changes and sends it. @returns how many cells changed */
  apply(changes: readonly CellChange[]): number {
    const cells = changes.flatMap(({ row, column, cell }): CellEdit[] => {
      const session = this.#sessions[column];
      const trainee = this.#shown.rows[row]?.trainee;
      if (!session || !trainee) return [];
      const { enrollmentId } = trainee;
      const next = cell && normalizeMark(cell, session.minutes);
      return [{ sessionId: session.id, enrollmentId, was: this.cell(row, column), cell: next }];
    });
    if (cells.length === 0) return 0;
    const edit: Edit = { cells, held: this.#heldBy(cells), undo: false };
    this.#undo.push(edit);
    this.#redo = [];
    this.#make(edit);
    return cells.length;
  }

  undo(): void {
    const edit = this.#undo.pop();
    if (!edit) return;
    this.#redo.push(edit);
    this.#make(inverse(edit));
  }

  redo(): void {
    const edit = this.#redo.pop();
    if (!edit) return;
    this.#undo.push(edit);
    this.#make({ ...edit, undo: true });
  }

  retry(): void {
    this.#queue.retry();
  }

  /** The problem was read. */
  dismissProblem(): void {
    this.#queue.dismissProblem();
  }

  /** Gives up the edits that could not be saved. */
  discard(): void {
    this.#drop(this.#queue.discard());
  }

  #make(edit: Edit): void {
    this.#overlay.push({ edit, kept: null });
    this.#draw(edit);
    this.#queue.push(edit);
  }

  #heldBy(cells: readonly CellEdit[]): HeldEdit[] {
    return this.#sessions
      .filter((session) =>
        cells.some(({ sessionId, cell }) => sessionId === session.id && showsHeld(session, cell)),
      )
      .map(({ id, held }) => ({ sessionId: id, was: held, held: 'held' }));
  }

  #acknowledge(edit: Edit): void {
    const number = this.#options.acknowledge();
    const kept = this.#overlay.find((one) => one.edit === edit);
    if (kept) kept.kept = number;
    if (this.saving.saving === 0 && this.saving.unsaved === 0) this.#options.onSettled();
  }

  /** Takes edits out of what is shown; what was built on them can no longer be undone step by step. */
  #drop(edits: readonly Edit[]): void {
    this.#overlay = this.#overlay.filter(({ edit }) => !edits.includes(edit));
    this.#undo = [];
    this.#redo = [];
    this.#rebuild();
    this.#options.onSettled();
  }

  #records(): Map<number, WeekRecord<SheetMakeup>[]> {
    const { sessions, trainees, marks, makeups } = this.#sheet;
    const ids = trainees.map(({ enrollmentId }) => enrollmentId);
    return recordsByEnrollment(sessions, ids, marks, makeups);
  }

  /** Everything anew from the reading and the edits over it; equal parts keep their identity. */
  #rebuild(): void {
    const records = this.#records();
    const columnOf = new Map(this.#sheet.sessions.map(({ id }, at) => [id, at]));
    let sessions = this.#sheet.sessions;
    for (const { edit } of this.#overlay) {
      sessions = withHeld(sessions, edit.held);
      for (const { sessionId, enrollmentId, cell } of edit.cells) {
        const list = records.get(enrollmentId);
        const at = columnOf.get(sessionId);
        const old = at === undefined ? undefined : list?.[at];
        if (list && at !== undefined && old) list[at] = { ...old, cell };
      }
    }
    const known = this.#sessions;
    const same = sameData(known, sessions);
    this.#sessions = same ? known : [...sessions];
    const before = new Map(this.#shown.rows.map((row) => [row.trainee.enrollmentId, row]));
    const rows = this.#sheet.trainees.map((trainee) => {
      const next = records.get(trainee.enrollmentId) ?? [];
      const old = same ? before.get(trainee.enrollmentId) : undefined;
      if (old && sameData(old.trainee, trainee) && sameRecords(old.records, next)) return old;
      return this.#row(trainee, next);
    });
    this.#shown.replace(rows);
    this.#setColumns();
  }

  #row(trainee: RowView['trainee'], records: readonly WeekRecord<SheetMakeup>[]): RowView {
    const { requiredMinutes } = this.#sheet.course;
    return makeRow(trainee, records, this.#sessions, requiredMinutes, this.#options.today);
  }

  /** Draws one edit: only its rows, unless a session became held by it, which counts for everyone. */
  #draw(edit: Edit): void {
    if (edit.held.length > 0) this.#sessions = withHeld(this.#sessions, edit.held);
    const columnOf = new Map(this.#sessions.map(({ id }, at) => [id, at]));
    const changed = new Map<number, CellEdit[]>();
    for (const cell of edit.cells)
      changed.set(cell.enrollmentId, [...(changed.get(cell.enrollmentId) ?? []), cell]);
    const rows = this.#shown.rows.map((row) => {
      const cells = changed.get(row.trainee.enrollmentId);
      if (!cells && edit.held.length === 0) return row;
      const records = [...row.records];
      for (const { sessionId, cell } of cells ?? []) {
        const at = columnOf.get(sessionId);
        const old = at === undefined ? undefined : records[at];
        if (at !== undefined && old) records[at] = { ...old, cell };
      }
      return this.#row(row.trainee, records);
    });
    this.#shown.replace(rows, edit.cells.length);
    this.#setColumns();
  }

  #setColumns(): void {
    const before = this.columns;
    this.columns = this.#sessions.map((session, at) => {
      const next = makeColumn(session, at, this.#shown.rows);
      const old = before[at];
      return old && old.session === session && sameData(old.totals, next.totals) ? old : next;
    });
    this.#notify();
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

const aboutOf = ({ cohort, course }: Sheet): CohortFacts => ({ cohort, course });

function withHeld(sessions: readonly SheetSession[], held: readonly HeldEdit[]): SheetSession[] {
  return sessions.map((session) => {
    const change = held.find(({ sessionId }) => sessionId === session.id);
    return change ? { ...session, held: change.held } : session;
  });
}
