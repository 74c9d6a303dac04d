import { makeOffice } from '@main/db/write';
import { reportJson } from '@main/features/reports/report.service';
import { reportMonth } from '../generator/plan';
import { compare } from '../measure';
import { entry } from '../result';
import { type Desk, deskOf } from '../vault/desk';
import { clock, databaseIn, scratch, vaultWith } from '../vault/offices';
import { dataKey } from '../vault/quick-slot';
import { openRaw, plainCopy } from '../vault/raw';
import type { Work } from '../work';
import { listPages } from './list-pages';

/** Every list page and the month's figures, once. */
async function everything(desk: Desk): Promise<void> {
  for (const { method, input, people } of listPages) {
    await desk.askAny(method, input(people?.(desk.office.client) ?? {}));
  }
  reportJson(desk.office, reportMonth);
}

/** What encryption costs: the same work on the same rows in a plain file. */
export const encryption: Work = {
  name: 'encryption',
  sizes: ['S', 'M', 'L'],
  window: false,
  async run({ options, size }) {
    const dir = await vaultWith(size);
    const key = await dataKey(dir);
    const plainFile = scratch('plain.db');
    plainCopy(databaseIn(dir), key, plainFile);
    const files = [
      { file: databaseIn(dir), key },
      { file: plainFile, key: null },
    ];
    const warm = files.map(({ file, key: with_ }) => {
      const client = openRaw(file, with_);
      return { client, desk: deskOf(makeOffice(client, 'bench', clock)) };
    });
    const [encrypted, plain] = warm as [(typeof warm)[0], (typeof warm)[0]];
    const measured = await compare({
      product: () => everything(encrypted.desk),
      reference: () => everything(plain.desk),
      runs: options.runs,
      repeat: false,
    });
    for (const { client } of warm) client.close();
    // From opening on, nothing read before: every page is decrypted.
    const cold = (file: string, with_: Buffer | null) => async () => {
      const client = openRaw(file, with_);
      await everything(deskOf(makeOffice(client, 'bench', clock)));
      client.close();
    };
    const opened = await compare({
      product: cold(databaseIn(dir), key),
      reference: cold(plainFile, null),
      runs: options.runs,
      repeat: false,
    });
    const about = {
      size,
      product_is: 'every list page and the figures on the encrypted file',
      reference_is: 'the same on a plain copy of it',
    };
    return [
      entry({ work: 'encryption/open', ...about }, opened),
      entry({ work: 'encryption/warm', ...about }, measured),
    ];
  },
};
