import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../measure';
import { atSizeL, type Entry, entry } from '../result';
import { deskOf } from '../vault/desk';
import { databaseIn, openOffice, vaultWith } from '../vault/offices';
import { dataKey } from '../vault/quick-slot';
import { openRaw } from '../vault/raw';
import { type Ran, recordReads } from '../vault/record';
import { Driven } from '../window/driven';
import { Started } from '../window/started';
import type { Work } from '../work';

/** Somebody types the passphrase for this long; the program gets ready meanwhile. */
const typing = 2000;

async function once(vault: string): Promise<number> {
  const started = await Started.start({ vault });
  try {
    await wait(typing);
    return await started.unlock();
  } finally {
    await started.stop();
  }
}

/** The statements behind Today, with their values, found by watching the program. */
async function todaysQueries(vault: string): Promise<Ran[]> {
  const driven = await Driven.start(vault);
  await driven.listen();
  await driven.unlock();
  const asked = (await driven.asked()).filter(({ method }) => !method.startsWith('session.'));
  await driven.stop();
  const open = await openOffice(vault);
  const ran = recordReads(open.office.client);
  const desk = deskOf(open.office, open);
  for (const { method, input } of asked) await desk.askAny(method, input);
  open.close();
  return ran;
}

async function rawTime(vault: string, queries: readonly Ran[]): Promise<number> {
  const key = await dataKey(vault);
  const began = performance.now();
  const client = openRaw(databaseIn(vault), key);
  for (const { text, values } of queries) client.prepare(text).all(...values);
  const ms = performance.now() - began;
  client.close();
  return ms;
}

/** From Enter to Today, with a key slot that costs nothing to open. */
export const unlock: Work = {
  name: 'unlock',
  sizes: ['S', 'M', 'L'],
  window: true,
  async run({ options, size }) {
    const vault = await vaultWith(size);
    const small = size === 'S' ? null : await vaultWith('S');
    const queries = await todaysQueries(vault);
    const samples: Record<'product' | 'reference' | 'small', number[]> = {
      product: [],
      reference: [],
      small: [],
    };
    for (let i = 0; i <= options.runs; i++) {
      const found = {
        product: await once(vault),
        reference: await rawTime(vault, queries),
        small: small === null ? 0 : await once(small),
      };
      if (i === 0) continue; // the warm-up
      samples.product.push(found.product);
      samples.reference.push(found.reference);
      samples.small.push(found.small);
    }
    const product = median(samples.product);
    const about = {
      size,
      product_is: `from Enter, after ${typing / 1000} seconds of typing, to Today on the screen; key derivation left out`,
    };
    const entries: Entry[] = [
      entry(
        {
          ...about,
          work: 'unlock',
          ...atSizeL(size, 2),
          reference_is: `opening the file raw and running Today's ${queries.length} statements`,
        },
        { product, reference: median(samples.reference), runs: options.runs },
      ),
    ];
    if (small !== null) {
      entries.push(
        entry(
          {
            ...about,
            work: 'unlock-growth',
            ...atSizeL(size, 1.2),
            reference_is: 'the same for size S',
          },
          { product, reference: median(samples.small), runs: options.runs },
        ),
      );
    }
    return entries;
  },
};
