/**
 * Which record ids were met, one bit each: a key that comes twice in a file of millions of rows is found
 * without keeping the keys.
 */
export class SeenIds {
  #bits = new Uint8Array(1024);

  has(id: number): boolean {
    return ((this.#bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0;
  }

  add(id: number): void {
    const at = id >> 3;
    if (at >= this.#bits.length) {
      const more = new Uint8Array(Math.max(at + 1, this.#bits.length * 2));
      more.set(this.#bits);
      this.#bits = more;
    }
    this.#bits[at]! |= 1 << (id & 7);
  }
}
