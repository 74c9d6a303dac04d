import type { Page } from '@playwright/test';
import { median } from '../measure';
import { entry } from '../result';
import { openOffice, vaultWith } from '../vault/offices';
import { Driven } from '../window/driven';
import { type Frames, framesWhile } from '../window/frames';
import type { Work } from '../work';

interface Scene {
  name: string;
  says: string;
  path(cohort: number): string;
  prepare(page: Page, driven: Driven): Promise<void>;
  work(page: Page): Promise<void>;
}

/** Milliseconds between two keys or two turns of the wheel: a key that is held down. */
const pace = 33;
const steps = 60;

async function repeat(page: Page, one: (i: number) => Promise<void>): Promise<void> {
  for (let i = 0; i < steps; i++) {
    await one(i);
    await page.waitForTimeout(pace);
  }
}

async function pointAt(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen`);
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height, 500) / 2);
}

/** Down and back, so that every round starts where the last one did. */
const wheel = (page: Page) => repeat(page, (i) => page.mouse.wheel(0, i % 20 < 10 ? 120 : -120));

let pasted = 0;

/** Puts marks for every cell of the grid on the clipboard, other ones each time, so that all of them change. */
async function copyWholeGrid(page: Page, driven: Driven): Promise<void> {
  const held = await page
    .locator('[role=columnheader][data-held]')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-held') === 'held'));
  const people = (await page.locator('[role=rowheader]').count()) - 1;
  pasted += 1;
  const [past, coming] = pasted % 2 === 0 ? ['P', 'X'] : ['M', '–'];
  const line = held.map((was) => (was ? past : coming)).join('\t');
  const block = Array.from({ length: people }, () => line).join('\r\n');
  await driven.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), block);
}

const toFirstCell = async (page: Page): Promise<void> => {
  await page.getByRole('gridcell').first().click();
  await page.keyboard.press('Control+Home');
};

/** Long enough for what was drawn in slices to be there, and for its edit to be kept. */
const untilDrawn = (page: Page) => page.waitForTimeout(1500);

const scenes: readonly Scene[] = [
  {
    name: 'grid-typing',
    says: 'marking people of a 40 × 20 attendance grid, one key after the other',
    path: (cohort) => `/training/${cohort}`,
    prepare: toFirstCell,
    work: (page) =>
      repeat(page, async (i) => {
        await page.keyboard.press(i % 2 === 0 ? 'p' : 'm');
        await page.keyboard.press(i < steps / 2 ? 'ArrowDown' : 'ArrowUp');
      }),
  },
  {
    name: 'grid-pasting',
    says: 'pasting 800 cells into the same grid, with the preview before it',
    path: (cohort) => `/training/${cohort}`,
    prepare: async (page, driven) => {
      await toFirstCell(page);
      await copyWholeGrid(page, driven);
    },
    work: async (page) => {
      await page.keyboard.press('Control+v');
      await page.getByRole('button', { name: /^Change \d+ marks$/ }).waitFor();
      await page.keyboard.press('Enter');
      await untilDrawn(page);
    },
  },
  {
    name: 'grid-undoing',
    says: 'undoing and redoing what was pasted',
    path: (cohort) => `/training/${cohort}`,
    prepare: async (page, driven) => {
      await toFirstCell(page);
      await copyWholeGrid(page, driven);
      await page.keyboard.press('Control+v');
      await page.getByRole('button', { name: /^Change \d+ marks$/ }).click();
      await untilDrawn(page);
    },
    work: async (page) => {
      await page.keyboard.press('Control+z');
      await untilDrawn(page);
      await page.keyboard.press('Control+y');
      await untilDrawn(page);
    },
  },
  {
    name: 'grid-scrolling',
    says: 'scrolling the same grid',
    path: (cohort) => `/training/${cohort}`,
    prepare: (page) => pointAt(page, '[role=grid]'),
    work: wheel,
  },
  {
    name: 'board-typing',
    says: 'going through a board of 200 cards with the arrow keys',
    path: () => '/recruitment?view=board',
    prepare: (page) => page.locator('[data-candidate] a').first().focus(),
    work: (page) =>
      repeat(page, (i) => page.keyboard.press(i < steps / 2 ? 'ArrowDown' : 'ArrowUp')),
  },
  {
    name: 'board-scrolling',
    says: 'scrolling the same board',
    path: () => '/recruitment?view=board',
    prepare: (page) => pointAt(page, '[data-candidate]'),
    work: wheel,
  },
];

async function runningCohort(vault: string): Promise<number> {
  const open = await openOffice(vault);
  const id = open.office.client
    .prepare(`select id from cohort where status = 'running' order by start_on desc limit 1`)
    .pluck()
    .get() as number;
  open.close();
  return id;
}

const longest = (frames: readonly Frames[]) => median(frames.map((one) => one.longest));

/** The longest frame while typing or scrolling, beside the longest while nothing happens. */
export const frames: Work = {
  name: 'frames',
  sizes: ['S'],
  window: true,
  async run({ options }) {
    const vault = await vaultWith('F');
    const cohort = await runningCohort(vault);
    const driven = await Driven.start(vault);
    const { page } = driven;
    const entries = [];
    try {
      await driven.unlock();
      for (const scene of scenes) {
        await driven.goTo(scene.path(cohort));
        const busy: Frames[] = [];
        const idle: Frames[] = [];
        for (let i = 0; i <= options.runs; i++) {
          await scene.prepare(page, driven);
          const working = await framesWhile(page, () => scene.work(page));
          await page.waitForTimeout(500);
          const still = await framesWhile(page, () => page.waitForTimeout(steps * pace));
          if (i === 0) continue; // the warm-up
          busy.push(working);
          idle.push(still);
        }
        const late = busy.reduce((sum, one) => sum + one.late, 0);
        const count = busy.reduce((sum, one) => sum + one.count, 0);
        entries.push(
          entry(
            {
              work: `frames/${scene.name}`,
              size: 'F',
              limit: 32,
              product_is: `longest frame while ${scene.says}`,
              reference_is: 'longest frame of the same page while nothing happens',
              note: `${late} of ${count} frames took more than 33 ms; the longest of all ${Math.max(...busy.map((one) => one.longest)).toFixed(0)} ms`,
            },
            { product: longest(busy), reference: longest(idle), runs: options.runs },
          ),
        );
      }
    } finally {
      await driven.stop();
    }
    return entries;
  },
};
