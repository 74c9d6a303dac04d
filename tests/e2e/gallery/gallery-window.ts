import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { build } from 'vite';

const axeSource = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  id: string;
  nodes: { target: string[]; html: string }[];
}

export interface GalleryWindow {
  page: Page;
  /** What the console complained about, content policy included. */
  complaints: string[];
  go: (address: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  /** axe's findings, in short. */
  violations: () => Promise<string[]>;
}

async function open(): Promise<{ app: ElectronApplication; gallery: GalleryWindow }> {
  const app = await _electron.launch({
    executablePath: process.env['ELECTRON_EXEC_PATH'],
    args: ['--no-sandbox', '--force-device-scale-factor=1', resolve('tests/e2e/gallery/window')],
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    app,
    gallery: {
      page,
      complaints,
      go: async (address) => {
        await page.evaluate((hash) => {
          window.location.hash = hash;
        }, `#/${address}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
      },
      resize: (width, height) =>
        app.evaluate(
          ({ BrowserWindow }, size) => {
            BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
          },
          { width, height },
        ),
      violations: async () => {
        await page.evaluate(axeSource);
        const found = await page.evaluate(
          (values) =>
            (
              window as unknown as {
                axe: {
                  run: (root: Document, options: object) => Promise<{ violations: Violation[] }>;
                };
              }
            ).axe.run(document, {
              runOnly: { type: 'tag', values },
              rules: { 'target-size': { enabled: true } },
            }),
          tags,
        );
        return found.violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
        );
      },
    },
  };
}

/** One gallery window for a whole file: it holds no data that tests could spoil for each other. */
export const test = base.extend<object, { gallery: GalleryWindow }>({
  gallery: [
    // Playwright reads the names of what a fixture needs off this pattern: it needs nothing.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await build({ configFile: 'src/renderer/src/gallery/vite.config.ts', logLevel: 'error' });
      const { app, gallery } = await open();
      await use(gallery);
      await app.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect } from '@playwright/test';
