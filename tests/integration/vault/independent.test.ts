import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyChain } from '@main/audit/verify';
import { keepBackup } from '@main/backup/keep-backup';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePerson } from '../../factories/people';
import { temporaryFolder } from '../../support/test-office';
import { closeAll, openVault, passphrase, type TestVault, vaultFolder } from './support';

afterEach(closeAll);

/** The programs that docs/security.md prints, as somebody would save them. */
function programsOfThePage(): string {
  const page = readFileSync('docs/security.md', 'utf8');
  const blocks = [...page.matchAll(/```(?:js|python)\n([\s\S]*?)```/g)].map(([, code]) => code!);
  const folder = temporaryFolder();
  const names = ['key.mjs', 'plain.mjs', 'history.py'];
  expect(blocks).toHaveLength(names.length);
  for (const [i, name] of names.entries()) writeFileSync(join(folder, name), blocks[i]!);
  return folder;
}

let programs: string;
let vault: TestVault;

beforeEach(async () => {
  programs = programsOfThePage();
  vault = await vaultFolder('sample');
});

const run = (command: string, args: string[], input = '') =>
  execFileSync(command, args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
const node = (program: string, args: string[], input: string) =>
  run(process.execPath, [join(programs, program), ...args], input);
const keyOf = (dir: string, secret: string) =>
  node('key.mjs', [join(dir, 'vault.json')], `${secret}\n`);

/** One value of an ordinary SQLite file, read by another program's SQLite. */
const query = (file: string, sql: string) =>
  run('python3', [
    '-c',
    'import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchone()[0])',
    file,
    sql,
  ]).trim();

describe('the programs that docs/security.md prints', () => {
  it('get the key from the passphrase and from the recovery sheet, in any spacing', async () => {
    const open = await openVault(vault.dir);
    const key = `${open.key.toString('hex')}\n`;
    open.close();
    expect(keyOf(vault.dir, passphrase)).toBe(key);
    expect(keyOf(vault.dir, vault.recoveryCode)).toBe(key);
    expect(keyOf(vault.dir, vault.recoveryCode.toLowerCase().replaceAll(' ', '-'))).toBe(key);
    const wrong = spawnSync(
      process.execPath,
      [join(programs, 'key.mjs'), join(vault.dir, 'vault.json')],
      { input: 'wrong\n', encoding: 'utf8' },
    );
    expect(wrong).toMatchObject({ status: 1, stdout: '', stderr: 'No slot opens with this.\n' });
  });

  it('read a vault: the same records, and the history fits entry by entry', async () => {
    const open = await openVault(vault.dir);
    makePerson(open.office, { key: 'LATER', lastName: 'Größe 漢字 "quoted"' });
    open.close();
    const plain = join(temporaryFolder(), 'plain.db');
    node('plain.mjs', [join(vault.dir, 'program.db'), plain], keyOf(vault.dir, passphrase));
    expect(query(plain, 'pragma integrity_check')).toBe('ok');
    expect(query(plain, 'pragma application_id')).toBe(String(0x50504431));
    expect(query(plain, 'select count(*) from contact')).toBe('3734');
    expect(query(plain, `select last_name from person where key = 'LATER'`)).toBe(
      'Größe 漢字 "quoted"',
    );
    const again = await openVault(vault.dir);
    const { entries } = verifyChain(again.office.client);
    // Opening it once more was noted; the copy is from before.
    expect(run('python3', [join(programs, 'history.py'), plain])).toBe(
      `${entries - 1} entries, each fits the one before.\n`,
    );
  });

  it('notice a changed entry of the history and a changed page', async () => {
    const plain = join(temporaryFolder(), 'plain.db');
    const file = join(vault.dir, 'program.db');
    const key = keyOf(vault.dir, passphrase);
    node('plain.mjs', [file, plain], key);
    const change = `import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute("update audit_event set actor = 'Somebody' where number = 2"); c.commit()`;
    run('python3', ['-c', change, plain]);
    const history = spawnSync('python3', [join(programs, 'history.py'), plain], {
      encoding: 'utf8',
    });
    expect(history).toMatchObject({ status: 1 });
    expect(history.stderr).toContain('Entry 2 does not fit');
    const bytes = readFileSync(file);
    bytes[4096 * 3 + 5] = bytes[4096 * 3 + 5]! ^ 1;
    writeFileSync(file, bytes);
    const args = [join(programs, 'plain.mjs'), file, plain];
    const plainer = spawnSync(process.execPath, args, { input: key, encoding: 'utf8' });
    expect(plainer).toMatchObject({ status: 1 });
    expect(plainer.stderr).toContain('Page 4 is damaged');
  });

  it('read a backup that any zip tool unpacks', async () => {
    const open = await openVault(vault.dir);
    const { file } = await keepBackup(open, { reason: 'asked' });
    open.close();
    const folder = temporaryFolder();
    run('python3', ['-m', 'zipfile', '-e', file, folder]);
    const plain = join(folder, 'plain.db');
    node('plain.mjs', [join(folder, 'program.db'), plain], keyOf(folder, vault.recoveryCode));
    expect(query(plain, 'pragma integrity_check')).toBe('ok');
    expect(query(plain, 'select count(*) from person')).toBe('165');
  });
});
