import { median } from '../measure';
import { entry } from '../result';
import { vaultWith } from '../vault/offices';
import { Driven } from '../window/driven';
import type { Work } from '../work';

/** Milliseconds that stand still before something else: a page that is asked for now and then. */
const idle = 1000;

/** The longest time the main process did not get to anything else while something was done. */
async function longestStandstill(driven: Driven, work: () => Promise<unknown>): Promise<number> {
  await driven.app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const histogram = monitorEventLoopDelay({ resolution: 1 });
    histogram.enable();
    Object.assign(globalThis, { benchDelay: histogram });
  });
  await work();
  return driven.app.evaluate(() => {
    const { benchDelay } = globalThis as unknown as {
      benchDelay: { max: number; disable(): void };
    };
    benchDelay.disable();
    return benchDelay.max / 1e6;
  });
}

/** Keys that are typed go through the main process: while it stands still, typing does. */
export const backup: Work = {
  name: 'backup',
  sizes: ['S'],
  window: true,
  async run({ options, size }) {
    const driven = await Driven.start(await vaultWith(size));
    const samples = { product: [] as number[], reference: [] as number[], whole: [] as number[] };
    try {
      await driven.unlock();
      for (let i = 0; i <= options.runs; i++) {
        let whole = 0;
        const product = await longestStandstill(driven, async () => {
          whole = await driven.ask('vault.backUp', undefined);
        });
        const reference = await longestStandstill(driven, () => driven.page.waitForTimeout(idle));
        if (i === 0) continue; // the warm-up
        samples.product.push(product);
        samples.reference.push(reference);
        samples.whole.push(whole);
      }
    } finally {
      await driven.stop();
    }
    return [
      entry(
        {
          work: 'backup',
          size,
          limit: 32,
          product_is: 'longest standstill of the main process while a backup is made and checked',
          reference_is: 'longest standstill while nothing is done',
          note: `the whole backup took ${median(samples.whole).toFixed(0)} ms; the longest standstill of all ${Math.max(...samples.product).toFixed(0)} ms`,
        },
        {
          product: median(samples.product),
          reference: median(samples.reference),
          runs: options.runs,
        },
      ),
    ];
  },
};
