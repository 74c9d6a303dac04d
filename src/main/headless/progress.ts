import type { Output } from './io';

const barWidth = 30;
/** Milliseconds between two drawings of the bar, and between two lines where there is no terminal. */
const everyDrawing = 100;
const everyLine = 5_000;

/** How far a long command is, on standard error: a bar on a terminal, now and then a line elsewhere. */
export class Progress {
  #next: number;
  #drawn = false;

  constructor(
    private readonly output: Output,
    private readonly title: string,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#next = now() + (output.isTTY ? 0 : everyLine);
  }

  /** @param share from 0 to 1; undefined where the end is not known */
  show(what: string, share?: number): void {
    if (this.now() < this.#next) return;
    const percent = share === undefined ? '' : ` ${Math.floor(share * 100)} %`;
    if (this.output.isTTY) {
      const full = Math.round((share ?? 0) * barWidth);
      const bar = share === undefined ? '' : ` [${'#'.repeat(full)}${'-'.repeat(barWidth - full)}]`;
      this.output.write(`\r\u001b[K${this.title}${bar}${percent}  ${what}`);
      this.#drawn = true;
      this.#next = this.now() + everyDrawing;
    } else {
      this.output.write(`${this.title}${percent}: ${what}\n`);
      this.#next = this.now() + everyLine;
    }
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#drawn) this.output.write('\r\u001b[K');
  }
}
