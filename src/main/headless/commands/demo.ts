import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, unwrap } from '@shared/errors';
import { importPackage } from '../../exchange/import';
import { suggestPassphrase } from '../../features/session/passphrase';
import { createVault } from '../../vault/vault';
import { writeFileAtomic } from '../../vault/vault-file';
import type { Command } from '../command';
import { exitCodes } from '../exit-codes';
import { migrationsFolder, sampleOfficeFolder } from '../paths';

/** The last month that the sample office has complete. */
const month = '2026-10';

export const demo: Command = {
  name: 'demo',
  usage: '--out DIR',
  options: { out: 'text' },
  required: ['out'],
  needsElectron: () => true,
  async run({ args, io, answer, say }) {
    const { printPdf, reportJson } = io.services;
    if (!printPdf) {
      throw new Failure({
        code: 'RULE',
        message: 'This version cannot make the printed report of the demonstration yet.',
      });
    }
    const out = args.needPath('out');
    const files = {
      vault: join(out, 'vault'),
      passphrase: join(out, 'passphrase.txt'),
      json: join(out, `report-${month}.json`),
      pdf: join(out, `report-${month}.pdf`),
    };
    mkdirSync(out, { recursive: true });
    const passphrase = suggestPassphrase();
    const { vault } = await createVault({
      dir: files.vault,
      migrations: migrationsFolder,
      clock: io.clock,
      passphrase,
    });
    try {
      writeFileAtomic(files.passphrase, `${passphrase}\n`);
      unwrap(await importPackage(vault.office, sampleOfficeFolder, { signal: io.signal }));
      const request = { office: vault.office, month, audience: 'internal' as const };
      writeFileAtomic(files.json, `${JSON.stringify(unwrap(reportJson(request)), null, 2)}\n`);
      writeFileAtomic(files.pdf, await printPdf.call(io.services, request));
    } finally {
      vault.close();
    }
    answer(files);
    say(
      'Everyone in this sample office is invented. Its passphrase lies beside it: keep no real data in it.',
    );
    return exitCodes.done;
  },
};
