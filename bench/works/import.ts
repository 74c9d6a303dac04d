import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from '../measure';
import { atSizeL, entry } from '../result';
import { packageOf, scratch, vaultWith } from '../vault/offices';
import type { Work } from '../work';
import type { ImportAnswer, ImportTask } from './import-child';

/** Runs one import in a process of its own, so that its memory is its own. */
function inChild(task: ImportTask): Promise<ImportAnswer> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--import'], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let answer: ImportAnswer | undefined;
    child.on('message', (message) => {
      answer = message as ImportAnswer;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (answer && code === 0) resolve(answer);
      else reject(new Error(`the import ended with ${code}`));
    });
    child.send(task);
  });
}

async function once(how: ImportTask['how'], from: string): Promise<ImportAnswer> {
  const dir = scratch('import');
  try {
    return await inChild({ how, dir, from });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Bringing in a whole office, and what it takes of memory. */
export const importing: Work = {
  name: 'import',
  sizes: ['S', 'M', 'L'],
  window: false,
  async run({ options, size }) {
    const packages = { small: await packageOf('S'), own: await packageOf(size) };
    const filled = await vaultWith(size);
    const runs = size === 'L' ? 1 : options.runs;
    const samples: { product: ImportAnswer[]; reference: ImportAnswer[] } = {
      product: [],
      reference: [],
    };
    for (let i = size === 'L' ? 1 : 0; i <= runs; i++) {
      const product = await once('program', packages.own);
      const reference = await once('raw', filled);
      if (i === 0) continue; // the warm-up
      samples.product.push(product);
      samples.reference.push(reference);
    }
    const small = await once('program', packages.small);
    const rows = samples.product[0]?.rows ?? 0;
    const middle = (of: ImportAnswer[], what: 'ms' | 'megabytes') =>
      median(of.map((answer) => answer[what]));
    const note = size === 'L' ? 'one run of each without a warm-up: they take minutes' : undefined;
    return [
      entry(
        {
          work: 'import',
          size,
          ...atSizeL(size, 2.5),
          product_is: `import of the package, ${rows.toLocaleString('en-US')} rows, from file to disk`,
          reference_is: 'the same rows, parsed already, inserted in one transaction',
          note,
        },
        {
          product: middle(samples.product, 'ms'),
          reference: middle(samples.reference, 'ms'),
          runs,
        },
      ),
      entry(
        {
          work: 'import-memory',
          size,
          unit: 'MB',
          product_is: 'the most memory the importing process held',
          reference_is: 'the same for the sample office',
        },
        { product: middle(samples.product, 'megabytes'), reference: small.megabytes, runs },
      ),
    ];
  },
};
