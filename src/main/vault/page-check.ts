import {
  createHmac,
  createSecretKey,
  type KeyObject,
  pbkdf2Sync,
  timingSafeEqual,
} from 'node:crypto';

/** Bytes of a page, and of the salt that the file starts with (SQLCipher 4). */
export const pageSize = 4096;
const saltSize = 16;
/** SHA-512 code at the end of each page, over everything before it and the page's number. */
const codeSize = 64;
/** SQLite never uses the page that holds byte 2^30: locks are taken there. */
export const lockPage = 2 ** 30 / pageSize + 1;

/**
 * Checks the authentication code of every page of a program file by itself, without the database
 * driver: SQLite leaves out pages that hold nothing just now, and a check that can pause keeps the
 * window alive. Format: SQLCipher 4 with a raw key, as the page of the vault fixes it.
 */
export class PageCheck {
  readonly #key: KeyObject;
  #page = 0;
  /** Pages that were never written: allowed where nothing is stored. */
  empty = 0;
  /** Number of the first page that does not fit its code, from 1. */
  firstBroken: number | undefined;

  /** @param salt the first 16 bytes of the file */
  constructor(key: Buffer, salt: Buffer) {
    const codeSalt = Buffer.from(salt.subarray(0, saltSize).map((byte) => byte ^ 0x3a));
    const codeKey = pbkdf2Sync(key, codeSalt, 2, 32, 'sha512');
    this.#key = createSecretKey(codeKey);
    codeKey.fill(0);
  }

  get pages(): number {
    return this.#page;
  }

  /** Takes the next pages of the file. */
  take(pages: Buffer): void {
    for (let at = 0; at < pages.length; at += pageSize) {
      this.#page += 1;
      const page = pages.subarray(at, at + pageSize);
      if (this.#fits(page)) continue;
      if (this.#page > 1 && page.length === pageSize && page.every((byte) => byte === 0)) {
        if (this.#page !== lockPage) this.empty += 1;
      } else this.firstBroken ??= this.#page;
    }
  }

  #fits(page: Buffer): boolean {
    if (page.length !== pageSize) return false;
    const number = Buffer.alloc(4);
    number.writeUInt32LE(this.#page);
    const start = this.#page === 1 ? saltSize : 0;
    const code = createHmac('sha512', this.#key)
      .update(page.subarray(start, pageSize - codeSize))
      .update(number)
      .digest();
    return timingSafeEqual(code, page.subarray(pageSize - codeSize));
  }
}
