import type { Sheet, SheetMakeup, SheetSession } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import type { CellChange, GridFacts } from '@shared/domain/training/change-plan';
import { showsHeld } from '@shared/domain/training/mark-rules';
import { type Cell, normalizeMark, sameCell } from '@shared/domain/training/marks';
import type { WeekRecord } from '@shared/domain/training/progress';
import { type CellEdit, type Edit, editInput, type HeldEdit, type SaveEdit } from './edit';
import { byPerson, layOver, withHeld } from './lay-over';
import { SaveQueue, type SaveState } from './save-queue';
import { SlicedRows } from './sliced-rows';
import { Steps } from './steps';
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
  #sessions: readonly SheetSession[] = [];
  #overlay: Overlay[] = [];
  readonly #steps = new Steps();
  columns: readonly ColumnView[] = [];
  /** Cohort, course and who waits; the same object until one of them changes. */
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
    return this.#steps.last;
  }
  /** The edit that redo would bring back. */
  get lastUndone(): Edit | undefined {
    return this.#steps.lastUndone;
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
    this.#steps.forgetUnless((edit) => this.#shows(edit));
  }

  /** True while every cell of an edit holds what the edit gave it. */
  #shows({ cells }: Edit): boolean {
    const rowOf = new Map(this.#shown.rows.map(({ trainee }, at) => [trainee.enrollmentId, at]));
    const columnOf = new Map(this.#sessions.map(({ id }, at) => [id, at]));
    return cells.every(({ sessionId, enrollmentId, cell }) =>
      sameCell(this.cell(rowOf.get(enrollmentId) ?? -1, columnOf.get(sessionId) ?? -1), cell),
    );
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
    this.#steps.add(edit);
    this.#make(edit);
    return cells.length;
  }

  undo(): void {
    this.#make(this.#steps.undo());
  }

  redo(): void {
    this.#make(this.#steps.redo());
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

  #make(edit: Edit | undefined): void {
    if (!edit) return;
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
    this.#steps.clear();
    this.#rebuild();
    this.#options.onSettled();
  }

  /** Everything anew from the reading and the edits over it; equal parts keep their identity. */
  #rebuild(): void {
    const { sessions, recordsOf } = layOver(
      this.#sheet,
      this.#overlay.map(({ edit }) => edit),
    );
    const known = this.#sessions;
    const same = sameData(known, sessions);
    this.#sessions = same ? known : sessions;
    const before = new Map(this.#shown.rows.map((row) => [row.trainee.enrollmentId, row]));
    const rows = this.#sheet.trainees.map((trainee) => {
      const next = recordsOf(trainee.enrollmentId);
      const old = same ? before.get(trainee.enrollmentId) : undefined;
      if (old && sameData(old.trainee, trainee) && sameRecords(old.records, next)) return old;
      return this.#row(trainee, next);
    });
    this.#shown.replace(rows);
    this.#setColumns();
  }

  #row(trainee: RowView['trainee'], records: readonly WeekRecord<SheetMakeup>[]): RowView {
    return makeRow(trainee, records, this.#sessions, this.#sheet.course, this.#options.today);
  }

  /** Draws one edit: only its rows, unless a session became held by it, which counts for everyone. */
  #draw(edit: Edit): void {
    this.#sessions = withHeld(this.#sessions, edit.held);
    const { touches, over } = byPerson(edit, this.#sessions);
    const rows = this.#shown.rows.map((row) => {
      const { enrollmentId } = row.trainee;
      if (!touches(enrollmentId) && edit.held.length === 0) return row;
      return this.#row(row.trainee, over(enrollmentId, row.records));
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

const aboutOf = ({ cohort, course, waiting }: Sheet): CohortFacts => ({ cohort, course, waiting });
