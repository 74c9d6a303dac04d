import type { CodeList } from '../lists/define';
import { lists } from '../lists';

/** What a new code may look like where an import may bring its own: one word, at most 64 characters. */
const codeLike = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/** A value an agency added to a list or retired from it. */
export interface OwnCode {
  list: string;
  code: string;
}

/**
 * Which codes a package may use: the shipped ones and the agency's own, retired ones included, since
 * old records keep them.
 */
export class CodeBook {
  readonly #codes = new Map<string, Set<string>>();

  constructor(own: Iterable<OwnCode>) {
    const shipped: readonly CodeList[] = Object.values(lists);
    for (const list of shipped) this.#codes.set(list.name, new Set(list.codes));
    for (const { list, code } of own) this.#of(list).add(code);
  }

  /** May be used in a row: known, or (open lists) fit to become known. */
  accepts(list: CodeList, code: string): boolean {
    return this.knows(list, code) || (list.kind === 'open' && codeLike.test(code));
  }

  knows(list: CodeList, code: string): boolean {
    return this.#of(list.name).has(code);
  }

  add({ list, code }: OwnCode): void {
    this.#of(list).add(code);
  }

  /** Every code of a list, for a sentence that names them. */
  all(list: CodeList): string[] {
    return [...this.#of(list.name)];
  }

  #of(list: string): Set<string> {
    let codes = this.#codes.get(list);
    if (!codes) this.#codes.set(list, (codes = new Set()));
    return codes;
  }
}
