// Opens the vault that is named, in a process of its own, and says how that went.
import { Failure } from '@shared/errors';
import { openWithPassphrase } from '@main/vault/vault';

const [dir = ''] = process.argv.slice(2);
const passphrase = process.env['PPD_TEST_PASSPHRASE'] ?? 'correct horse battery staple';

try {
  const vault = await openWithPassphrase({ dir, migrations: 'drizzle', passphrase });
  vault.close();
  process.stdout.write('opened\n');
} catch (error) {
  process.stdout.write(`${error instanceof Failure ? error.error.code : classify(error)}\n`);
}

function classify(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'a bug';
  return code.startsWith('SQLITE_BUSY') ? 'DB_BUSY' : code;
}
