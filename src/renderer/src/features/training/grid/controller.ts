import { announce } from '@renderer/ui/feedback/announce';
import { dismiss, notify } from '@renderer/ui/feedback/notify';
import { blockForClipboard } from '@renderer/ui/grid/clipboard';
import { isCell, type Place } from '@renderer/ui/grid/selection';
import { createStore } from '@renderer/ui/store';
import type { AttendanceStatus } from '@shared/domain/lists/training';
import {
  type ChangePlan,
  placesOf,
  planCells,
  planFill,
  planFillDown,
  planFillRight,
  planPaste,
  planTexts,
  readBlock,
} from '@shared/domain/training/change-plan';
import { fillsAsPresent } from '@shared/domain/training/mark-rules';
import { cellText, markKeys } from '@shared/domain/training/marks';
import { plural } from '@shared/parse/format';
import { changeWords } from './change-words';
import type { Edit } from './edit';
import { GridFocus } from './focus';
import type { AttendanceModel } from './model';
import { standing } from './totals';

/** What the grid asks of its page. */
export interface GridActs {
  personHref: (enrollmentId: number) => string;
  sessionHref: (weekNo: number) => string;
  go: (href: string) => void;
  /** Opens the make-up form for one session; the people are a proposal. */
  makeup: (sessionId: number, enrollmentIds: readonly number[]) => void;
  /** Shows what one cell held over time. */
  history: (sessionId: number, enrollmentId: number) => void;
}

/** A cell that is being typed into. */
export interface CellEdit {
  place: Place;
  text: string;
  /** The text is what the cell held: it is all selected, so that typing replaces it. */
  whole: boolean;
}

type Move = 'down' | 'up' | 'right' | 'left' | null;

const steps: Readonly<Record<Exclude<Move, null>, Place>> = {
  down: { row: 1, column: 0 },
  up: { row: -1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
};

/** Far more than any grid holds; what is longer was copied by mistake. */
const longestPaste = 200_000;

/** What can be done in the attendance grid, by key, mouse or button. */
export class GridController extends GridFocus {
  readonly editing = createStore<CellEdit | null>(null);
  /** A paste that waits for a yes. */
  readonly pasting = createStore<ChangePlan | null>(null);
  #refusal: number | null = null;

  constructor(
    id: string,
    model: AttendanceModel,
    readonly acts: GridActs,
    today: string,
  ) {
    super(id, model, today);
  }

  /** Gives the selected cells a mark, or clears them. On the head of a week, P marks everyone present. */
  mark(status: AttendanceStatus | null): void {
    const range = this.range();
    if (!range) {
      if (status === 'present' && this.#onHead()) this.allPresent();
      return;
    }
    const cell = status && { status, minutes: null };
    this.#apply(planFill(placesOf(range), cell, this.model.facts));
  }

  /** The next mark in the order of the keys, from what the focused cell holds; after the last, none. */
  cycle(): void {
    const { focus } = this.selection.get();
    const now = this.model.cell(focus.row, focus.column);
    const at = markKeys.findIndex(({ status }) => status === now?.status);
    this.mark(markKeys[at + 1]?.status ?? null);
  }

  /** Copies the first row down, or the first week to the right; of a single one, what stands before it. */
  fill(direction: 'down' | 'right'): void {
    const range = this.range();
    if (!range) return;
    const { facts } = this.model;
    const plan = direction === 'down' ? planFillDown(range, facts) : planFillRight(range, facts);
    if (plan.changes.length > 0 || plan.refused.length > 0) this.#apply(plan);
    else this.#say(`There is nothing to fill ${direction}.`);
  }

  /** "Mark all present" for the week with the focus: only cells that are still empty. */
  allPresent(column = this.selection.get().focus.column): void {
    const facts = this.model.facts;
    const session = facts.sessions[column];
    if (!session) return;
    const wanted = facts.trainees.flatMap((trainee, row) =>
      fillsAsPresent(session, trainee, facts.cell({ row, column }))
        ? [{ row, column, cell: { status: 'present', minutes: null } as const }]
        : [],
    );
    const plan = planCells(wanted, facts);
    if (wanted.length === 0) this.#say(`Everyone is marked in week ${session.weekNo} already.`);
    else this.#apply(plan);
  }

  edit(text?: string): void {
    const { focus } = this.selection.get();
    if (!isCell(focus, this.bounds())) return;
    const now = cellText(this.model.cell(focus.row, focus.column));
    this.collapse();
    this.editing.set({ place: focus, text: text ?? now, whole: text === undefined });
  }

  /** Keeps what was typed in a cell. @returns why it cannot be kept, or null when it was */
  commitText(place: Place, text: string, move: Move): string | null {
    const { facts } = this.model;
    const plan =
      text.trim() === '' ? planFill([place], null, facts) : planTexts([{ ...place, text }], facts);
    const refused = plan.refused[0];
    if (refused) return refused.reason;
    this.editing.set(null);
    this.#apply(plan);
    if (move) {
      const step = steps[move];
      this.go({ row: place.row + step.row, column: place.column + step.column });
    }
    return null;
  }

  stopEditing(): void {
    this.editing.set(null);
    this.focus();
  }

  /** The selected cells for the clipboard; null when none are. */
  copy(): { text: string; html: string } | null {
    const range = this.range();
    if (!range) return null;
    const block: string[][] = [];
    for (let row = range.from.row; row <= range.to.row; row += 1) {
      const line: string[] = [];
      for (let column = range.from.column; column <= range.to.column; column += 1)
        line.push(cellText(this.model.cell(row, column)));
      block.push(line);
    }
    announce(`Copied ${plural(placesOf(range).length, 'cell')}.`);
    return blockForClipboard(block);
  }

  /** A single good change is made at once; more, or anything refused, is shown first. */
  paste(text: string): void {
    const range = this.range();
    if (!range || text === '') return;
    if (text.length > longestPaste) {
      this.#say('That is too much to paste here. Copy only the cells with the marks.');
      return;
    }
    const plan = planPaste(readBlock(text), range, this.model.facts);
    if (plan.refused.length === 0 && plan.outside === 0 && plan.changes.length <= 1) {
      if (plan.changes.length === 0) this.#say('What you pasted is there already.');
      else this.#apply(plan);
    } else this.pasting.set(plan);
  }

  applyPaste(): void {
    const plan = this.pasting.get();
    this.pasting.set(null);
    if (plan) this.model.apply(plan.changes);
    if (plan) announce(`${plural(plan.changes.length, 'mark')} pasted.`);
  }

  #onHead(): boolean {
    return this.selection.get().focus.row === -1;
  }

  /** Make-ups for the people selected; from the head of a week for everyone who missed it. */
  makeup(): void {
    const { column } = this.selection.get().focus;
    const { rows, columns } = this.model;
    const everyone = { from: { row: 0, column }, to: { row: rows.length - 1, column } };
    const range = this.range() ?? (this.#onHead() ? everyone : null);
    const session = range && columns[column]?.session;
    if (!range || !session) return;
    if (session.held !== 'held') {
      this.#say(`Week ${session.weekNo} was not held yet. Only a held session can be made up.`);
      return;
    }
    const ids = rows
      .slice(range.from.row, range.to.row + 1)
      .map(({ trainee }) => trainee.enrollmentId);
    this.acts.makeup(session.id, ids);
  }

  /** What the focused cell held over time. */
  history(): void {
    const { row, column } = this.selection.get().focus;
    const trainee = this.model.rows[row]?.trainee;
    const session = this.model.columns[column]?.session;
    if (trainee && session) this.acts.history(session.id, trainee.enrollmentId);
  }

  /** Enter: on a name the person, on a week the session, in the cells the next one down. */
  open(): void {
    const { focus } = this.selection.get();
    const bounds = this.bounds();
    if (isCell(focus, bounds)) this.go({ row: focus.row + 1, column: focus.column });
    else if (focus.row === -1) {
      const session = this.model.columns[focus.column]?.session;
      if (session) this.acts.go(this.acts.sessionHref(session.weekNo));
    } else {
      const row = this.model.rows[focus.row];
      if (row) this.acts.go(this.acts.personHref(row.trainee.enrollmentId));
    }
  }

  undo(): void {
    const edit = this.model.lastEdit;
    if (!edit) return this.#say('There is nothing to undo here.');
    this.#goToEdit(edit);
    this.model.undo();
    announce(`Undone: ${plural(edit.cells.length, 'mark')}.`);
  }

  redo(): void {
    const edit = this.model.lastUndone;
    if (!edit) return this.#say('There is nothing to do again.');
    this.#goToEdit(edit);
    this.model.redo();
    announce(`Done again: ${plural(edit.cells.length, 'mark')}.`);
  }

  /** Goes there before anything is drawn: moving the focus makes the browser lay out what is waiting. */
  #goToEdit(edit: Edit): void {
    const first = edit.cells[0];
    const row = this.model.rows.findIndex(
      ({ trainee }) => trainee.enrollmentId === first?.enrollmentId,
    );
    const column = this.model.columns.findIndex(({ session }) => session.id === first?.sessionId);
    if (row >= 0 && column >= 0) this.go({ row, column });
  }

  #apply(plan: ChangePlan): void {
    const { changes, refused } = plan;
    if (changes.length === 0 && refused.length === 0) return;
    const before = this.#standingOf(changes);
    this.model.apply(changes);
    const refusal = refused[0];
    if (!refusal) announce(changeWords(plan, this.model, this.today, before));
    else if (changes.length === 0) this.#say(refusal.reason);
    else
      this.#say(
        `${plural(changes.length, 'cell')} marked, ${refused.length} left as before. ${refusal.reason}`,
      );
  }

  /** Where the one person stands whose mark is about to change. */
  #standingOf([first, second]: ChangePlan['changes']): string {
    const row = first && !second ? this.model.rows[first.row] : undefined;
    return row ? standing(row).words : '';
  }

  /** Says something that is also shown; the one before it goes. */
  #say(text: string): void {
    if (this.#refusal !== null) dismiss(this.#refusal);
    this.#refusal = notify(text);
  }
}
