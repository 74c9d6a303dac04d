import { mkdirSync } from 'node:fs';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { today } from '../generator/plan';
import { root, scratch } from '../vault/offices';
import { passphrase } from '../vault/quick-slot';
import { electronPath, switches } from './started';

/** A question the window asked. */
export interface Asked {
  method: string;
  input: unknown;
}

/** The program in a window that is driven like a person would, for what is not about starting. */
export class Driven {
  private constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
  ) {}

  static async start(vault: string): Promise<Driven> {
    const home = scratch('home');
    mkdirSync(home, { recursive: true });
    const app = await _electron.launch({
      executablePath: electronPath(),
      args: [...switches(), `--vault=${vault}`, root],
      env: { ...(process.env as Record<string, string>), PPD_HOME: home, PPD_TODAY: today },
    });
    return new Driven(app, await app.firstWindow());
  }

  async unlock(): Promise<void> {
    await this.page.getByLabel('Passphrase').fill(passphrase);
    await this.page.keyboard.press('Enter');
    await this.page.locator('main h1').waitFor();
    await this.settle();
  }

  /** Waits until the page has what it asked for. */
  async settle(): Promise<void> {
    await this.page.waitForTimeout(300);
    await this.page.waitForFunction(
      `document.querySelector('main [aria-busy=true], main [role=progressbar]') === null`,
    );
  }

  async goTo(path: string): Promise<void> {
    await this.page.evaluate(`window.location.hash = ${JSON.stringify(path)}`);
    await this.settle();
  }

  /** Asks the program as its window does. @returns milliseconds until the answer */
  async ask(method: string, input: unknown): Promise<number> {
    const { ms, error } = await this.page.evaluate<{
      ms: number;
      error: string | null;
    }>(`(async () => {
      const began = performance.now();
      const result = await window.bridge.invoke(${JSON.stringify(method)}, ${JSON.stringify(input)});
      return { ms: performance.now() - began, error: result.ok ? null : result.error.message };
    })()`);
    if (error !== null) throw new Error(`${method}: ${error}`);
    return ms;
  }

  /** Every "save as" is answered with this path from now on. */
  async saveTo(path: string): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    }, path);
  }

  /** Notes from now on what the window asks. */
  async listen(): Promise<void> {
    await this.app.evaluate(({ ipcMain }) => {
      type Handler = (event: unknown, method: string, input: unknown) => unknown;
      // Electron keeps the handlers here; there is no public way to put oneself in between.
      const { _invokeHandlers: handlers } = ipcMain as unknown as {
        _invokeHandlers: Map<string, Handler>;
      };
      const own = handlers.get('rpc') as Handler;
      const asked: { method: string; input: unknown }[] = [];
      Object.assign(globalThis, { benchAsked: asked });
      handlers.set('rpc', (event, method, input) => {
        asked.push({ method, input });
        return own(event, method, input);
      });
    });
  }

  asked(): Promise<Asked[]> {
    return this.app.evaluate(() => (globalThis as unknown as { benchAsked: Asked[] }).benchAsked);
  }

  stop(): Promise<void> {
    return this.app.close();
  }
}
