import { median } from '../measure';
import { entry } from '../result';
import { vaultWith } from '../vault/offices';
import { type Program, Started } from '../window/started';
import type { Work } from '../work';

async function once(program: Program): Promise<number> {
  const started = await Started.start(program);
  await started.stop();
  return started.usableAfter;
}

/** From starting the process until the passphrase can be typed. No vault is opened before that. */
export const start: Work = {
  name: 'start',
  sizes: ['S'],
  window: true,
  async run({ options, size }) {
    const ours: Program = { vault: await vaultWith(size) };
    const samples: { product: number[]; reference: number[] } = { product: [], reference: [] };
    for (let i = 0; i <= options.runs * 2; i++) {
      const product = await once(ours);
      const reference = await once('smallest');
      if (i === 0) continue; // the warm-up
      samples.product.push(product);
      samples.reference.push(reference);
    }
    return [
      entry(
        {
          work: 'start',
          size,
          budget: 1.3,
          product_is: 'process start until the passphrase field has the focus and is painted',
          reference_is: 'the smallest window: until its button has the focus and is painted',
        },
        {
          product: median(samples.product),
          reference: median(samples.reference),
          runs: samples.product.length,
        },
      ),
    ];
  },
};
