import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../measure';
import { atSizeL, entry } from '../result';
import { vaultWith } from '../vault/offices';
import { canMeasureMemory, memoryOf } from '../window/processes';
import { type Program, Started } from '../window/started';
import type { Work } from '../work';

/** Milliseconds after which nothing changes any more. */
const settled = 6000;

async function once(program: Program): Promise<number> {
  const started = await Started.start(program);
  try {
    if (program !== 'smallest') await started.unlock();
    await wait(settled);
    return memoryOf(started.child.pid ?? 0);
  } finally {
    await started.stop();
  }
}

/** All processes together, idle after unlocking. */
export const memory: Work = {
  name: 'memory',
  sizes: ['S', 'M', 'L'],
  window: true,
  async run({ options, size }) {
    if (!canMeasureMemory) return [];
    const ours: Program = { vault: await vaultWith(size) };
    const samples: { product: number[]; reference: number[] } = { product: [], reference: [] };
    for (let i = 0; i < options.runs; i++) {
      samples.product.push(await once(ours));
      samples.reference.push(await once('smallest'));
    }
    return [
      entry(
        {
          work: 'memory',
          size,
          unit: 'MB',
          ...atSizeL(size, 1.6),
          product_is: 'all processes, six seconds after unlocking, shared pages counted once',
          reference_is: 'the same of the smallest window',
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
