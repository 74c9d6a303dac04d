import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  _electron,
  test as base,
  type ElectronApplication,
  expect,
  type Page,
} from '@playwright/test';
import { axeViolations } from './support/axe';
import { copyVault, passphrase, type VaultKind, vaultIn } from './support/office-template';
import { electronRuntime } from './support/runtime';

export { expect, passphrase };

/** A started program with its first window and what it must not do. */
export class Desk {
  /** Errors of the page: a test that ends with one fails. */
  readonly problems: string[] = [];
  /** Requests that were not for our own files. */
  readonly requests: string[] = [];

  private constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
    readonly home: string,
  ) {}

  static async start(
    home: string,
    { today, args = [] }: { today: string; args?: string[] },
  ): Promise<Desk> {
    const { executable, driver } = electronRuntime();
    const root = process.platform === 'linux' && process.getuid?.() === 0;
    const app = await _electron.launch({
      executablePath: executable,
      args: [...(root ? ['--no-sandbox'] : []), resolve('.'), ...args],
      env: {
        ...(process.env as Record<string, string>),
        PPD_HOME: home,
        PPD_TODAY: today,
        ...(driver ? { PPD_NATIVE_BINDING: driver } : {}),
      },
    });
    const page = await app.firstWindow();
    const desk = new Desk(app, page, home);
    page.on('pageerror', (error) => desk.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') desk.problems.push(message.text());
    });
    app.context().on('request', (request) => {
      if (!/^(app|data|devtools):/.test(request.url())) desk.requests.push(request.url());
    });
    await desk.resize(1280, 800);
    return desk;
  }

  async resize(width: number, height: number): Promise<void> {
    await this.app.evaluate(
      ({ BrowserWindow }, size) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(size[0], size[1]),
      [width, height] as const,
    );
  }

  async unlock(): Promise<void> {
    await this.page.getByLabel('Passphrase').fill(passphrase);
    await this.page.getByRole('button', { name: 'Unlock' }).click();
    await expect(this.page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  }

  /** Goes to an address of the program, as a link would. */
  async goTo(path: string): Promise<void> {
    await this.page.evaluate((hash) => {
      window.location.hash = hash;
    }, path);
  }

  /** Light, dark, or as the computer is set. */
  async setTheme(theme: 'light' | 'dark'): Promise<void> {
    await this.page.evaluate(
      (choice) =>
        (
          window as unknown as {
            bridge: { invoke(method: string, input: unknown): Promise<unknown> };
          }
        ).bridge.invoke('session.setTheme', { theme: choice }),
      theme,
    );
    await this.page.reload();
  }

  /** Nothing for axe to find in either scheme, on the page as it stands. */
  async expectAccessible(): Promise<void> {
    expect(await axeViolations(this.page)).toEqual([]);
  }

  /** Answers the system's next "save as" or "open" dialog. */
  async answerDialog(path: string): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path);
  }
}

interface Options {
  /** The vault there is when the program starts; `none` for a first run. */
  vault: VaultKind | 'none';
  /** The day it is. */
  today: string;
  /** Open it at once. */
  unlocked: boolean;
}

/** Tests get a real window on a real encrypted file of their own. */
export const test = base.extend<Options & { home: string; desk: Desk }>({
  vault: ['sample', { option: true }],
  today: ['2026-11-02', { option: true }],
  unlocked: [true, { option: true }],
  home: async ({ vault }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'ppd-e2e-'));
    mkdirSync(home, { recursive: true });
    if (vault !== 'none') copyVault(vault, vaultIn(home));
    await use(home);
    rmSync(home, { recursive: true, force: true });
  },
  desk: async ({ home, vault, today, unlocked }, use) => {
    const desk = await Desk.start(home, { today });
    if (vault !== 'none' && unlocked) await desk.unlock();
    await use(desk);
    await desk.app.close();
    expect(desk.problems, 'errors in the window').toEqual([]);
    expect(desk.requests, 'requests that left the program').toEqual([]);
  },
});
