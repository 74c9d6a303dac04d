import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../generator/plan';
import { root, scratch } from '../vault/offices';
import { passphrase } from '../vault/quick-slot';
import { DevToolsPage } from './devtools';

/** Switches for this machine: root cannot use the sandbox. */
export const switches = () =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export function electronPath(): string {
  const path = process.env['PPD_ELECTRON'];
  if (!path) throw new Error('PPD_ELECTRON does not name an Electron: start with npm run bench');
  return path;
}

/** Ours with a vault, or the smallest there is. */
export type Program = { vault: string } | 'smallest';

const isOurs = (url: string) => url.startsWith('app://bundle/') || url.startsWith('file:');

/** Resolves in the page when somebody can use it: the time of day, in milliseconds. */
const usable = (selector: string) => `new Promise((resolve) => {
  const look = () => {
    const field = document.activeElement;
    const there = document.readyState !== 'loading' && field?.matches(${JSON.stringify(selector)}) &&
      field.getBoundingClientRect().width > 0 && performance.getEntriesByName('first-contentful-paint').length > 0;
    if (there) resolve(performance.timeOrigin + performance.now());
    else requestAnimationFrame(look);
  };
  look();
})`;

/** A program that was started for measuring. */
export class Started {
  private constructor(
    readonly child: ChildProcess,
    readonly page: DevToolsPage,
    /** Milliseconds from the start of the process until its window could be used. */
    readonly usableAfter: number,
  ) {}

  static async start(program: Program): Promise<Started> {
    const home = scratch('home');
    mkdirSync(home, { recursive: true });
    const ours = program !== 'smallest';
    const args = [
      ...switches(),
      '--remote-debugging-port=0',
      ...(ours ? [`--vault=${program.vault}`, root] : [join(root, 'bench', 'smallest')]),
    ];
    const env = { ...process.env, PPD_HOME: home, SMALLEST_PROFILE: home, PPD_TODAY: today };
    const began = Date.now();
    const child = spawn(electronPath(), args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    const page = await DevToolsPage.connect(await portOf(child), isOurs);
    const selector = ours ? 'input[type=password]' : 'button';
    const at = await untilLoaded(() => page.evaluate<number>(usable(selector)));
    return new Started(child, page, at - began);
  }

  /** Types the passphrase and waits until Today is on the screen. @returns milliseconds from Enter on */
  async unlock(): Promise<number> {
    await this.page.type(passphrase);
    await this.page.evaluate(noteEnter);
    await this.page.press('Enter', 13, '\r');
    return this.page.evaluate<number>(todayShown);
  }

  async stop(): Promise<void> {
    this.page.close();
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    const late = setTimeout(() => this.child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(late);
  }
}

const noteEnter = `document.addEventListener('keydown', () => {
  window.benchBegan = performance.now();
}, { capture: true, once: true })`;

/** From the key that sends the passphrase until the page behind it stands still with what it asked for. */
const todayShown = `new Promise((resolve, reject) => {
  const look = () => {
    const waited = performance.now() - window.benchBegan;
    const there = document.querySelector('main h1') !== null &&
      document.querySelector('main [aria-busy=true], main [role=progressbar]') === null;
    if (there) requestAnimationFrame(() => resolve(performance.now() - window.benchBegan));
    else if (waited > 60000) reject(new Error('did not unlock: ' + document.body.innerText.slice(0, 200)));
    else requestAnimationFrame(look);
  };
  look();
})`;

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (piece: Buffer) => {
      text += piece.toString();
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(text)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once('exit', () => reject(new Error(`the program ended at once: ${text}`)));
  });
}

/** The page that is asked first may still be the empty one before ours. */
async function untilLoaded<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 20) throw error;
    }
  }
}
