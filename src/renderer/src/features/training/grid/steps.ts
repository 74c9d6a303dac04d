import { type Edit, inverse } from './edit';

/** The edits that can be undone, newest last, and those that can be done again. */
export class Steps {
  #done: Edit[] = [];
  #undone: Edit[] = [];

  /** The edit that undo would take back. */
  get last(): Edit | undefined {
    return this.#done.at(-1);
  }

  /** The edit that redo would bring back. */
  get lastUndone(): Edit | undefined {
    return this.#undone.at(-1);
  }

  add(edit: Edit): void {
    this.#done.push(edit);
    this.#undone = [];
  }

  /** @returns the edit to make in order to take the last one back */
  undo(): Edit | undefined {
    const edit = this.#done.pop();
    if (edit) this.#undone.push(edit);
    return edit && inverse(edit);
  }

  /** @returns the edit to make in order to bring the last undone one back */
  redo(): Edit | undefined {
    const edit = this.#undone.pop();
    if (edit) this.#done.push(edit);
    return edit && { ...edit, undo: true };
  }

  /**
   * Steps that were taken back elsewhere (Edit > Undo, the record's history) are no steps any more.
   * @param isThere whether every cell of an edit holds what the edit gave it
   */
  forgetUnless(isThere: (edit: Edit) => boolean): void {
    if (this.last && !isThere(this.last)) this.#done = [];
    if (this.lastUndone && !isThere(inverse(this.lastUndone))) this.#undone = [];
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}
