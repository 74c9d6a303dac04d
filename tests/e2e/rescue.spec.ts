import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, passphrase, test } from './fixtures';
import { Rescue } from './pages/rescue';
import { copyVault, vaultIn } from './support/office-template';

/** Changes one byte in each of some pages of 4096 bytes. */
function spoilPages(file: string, pages: (count: number) => readonly number[]): void {
  const bytes = readFileSync(file);
  for (const page of pages(bytes.length / 4096)) {
    const at = page * 4096 + 100;
    bytes[at] = bytes[at]! ^ 0x10;
  }
  writeFileSync(file, bytes);
}

const inPlace = 'The backup is in place';

test.describe('a vault that does not open', () => {
  test.use({ unlocked: false });

  test('without its key file is opened with the copy of a backup', async ({ desk, home }) => {
    const { page } = desk;
    const rescue = new Rescue(page);
    rmSync(join(vaultIn(home), 'vault.json'));
    await rescue.tryPassphrase(passphrase);
    await expect(page.getByText('Part of the vault is missing')).toBeVisible();
    await desk.expectAccessible();

    await page.getByLabel('Passphrase').fill('not the right passphrase');
    await page.getByRole('button', { name: 'Look for an older key file' }).click();
    await expect(page.getByText('No older key file was found')).toBeVisible();

    await page.getByLabel('Passphrase').fill(passphrase);
    await page.getByRole('button', { name: 'Look for an older key file' }).click();
    await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
    expect(readdirSync(vaultIn(home))).toContain('vault.json');
  });

  test('because its file was emptied is restored from a backup, and nothing is thrown away', async ({
    desk,
    home,
  }) => {
    const { page } = desk;
    const rescue = new Rescue(page);
    writeFileSync(join(vaultIn(home), 'program.db'), '');
    await rescue.tryPassphrase(passphrase);
    await expect(page.getByText('something emptied it')).toBeVisible();

    await page.getByRole('button', { name: 'Restore a backup' }).click();
    await expect(page.getByRole('heading', { name: 'Restore a backup' })).toBeFocused();
    await desk.expectAccessible();
    await rescue.chooseNewest();
    await rescue.confirm('not the passphrase of then');
    await expect(page.getByText('This did not open the backup.')).toBeVisible();
    await desk.expectAccessible();
    await rescue.confirm(passphrase);
    await expect(page.getByText(inPlace)).toBeVisible({ timeout: 30_000 });
    expect(readdirSync(vaultIn(home)).join(' ')).toMatch(/set-aside-/);
  });
});

test.describe('a damaged program file', () => {
  test.use({ unlocked: false });

  test('can be looked at, saved as far as it is readable, and replaced by that copy', async ({
    desk,
    home,
  }) => {
    const { page } = desk;
    const rescue = new Rescue(page);
    const file = join(vaultIn(home), 'program.db');
    spoilPages(file, (count) => [Math.floor(count * 0.6), Math.floor(count * 0.9)]);
    // As after a crash: with a journal beside it every page is looked at before opening.
    writeFileSync(`${file}-wal`, 'cut off');
    const before = readFileSync(file);
    await rescue.tryPassphrase(passphrase);
    await expect(page.getByRole('heading', { name: 'The program file is damaged' })).toBeVisible();
    await desk.expectAccessible();

    await page.getByRole('button', { name: 'Check every page' }).click();
    await expect(page.getByText(/page \d+ of \d+ was changed or cannot be read/)).toBeVisible();

    const folder = join(home, 'rescued');
    mkdirSync(folder);
    await desk.answerDialog(folder);
    await page.getByRole('button', { name: 'Choose a folder and save' }).click();
    await expect(page.getByText('The copy was saved and checked')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('Something could not be read of')).toBeVisible();
    await desk.expectAccessible();
    expect(readFileSync(file).equals(before)).toBe(true);

    const [copy = ''] = readdirSync(folder);
    await desk.answerDialog(join(folder, copy));
    await page.getByRole('button', { name: 'Restore from a file…' }).click();
    await rescue.confirm();
    await expect(page.getByText(inPlace)).toBeVisible({ timeout: 30_000 });
    await desk.goTo('/people');
    await expect(page.getByRole('table', { name: 'People' })).toBeVisible();
  });
});

test.describe('a new computer', () => {
  test.use({ vault: 'none' });

  test('takes a backup from a stick instead of being set up', async ({ desk, home }) => {
    const { page } = desk;
    const rescue = new Rescue(page);
    const other = join(home, 'other');
    copyVault('sample', other);
    const [backup = ''] = readdirSync(join(other, 'backups'));
    const stick = join(home, backup);
    copyFileSync(join(other, 'backups', backup), stick);

    await page.getByRole('button', { name: 'Restore a backup' }).click();
    await expect(page.getByText('No backup yet')).toBeVisible();
    await desk.expectAccessible();
    await desk.answerDialog(stick);
    await page.getByRole('button', { name: 'Restore from a file…' }).click();
    await rescue.confirm(passphrase);
    await expect(page.getByText(inPlace)).toBeVisible({ timeout: 30_000 });
    expect(readdirSync(vaultIn(home))).toContain('program.db');
  });
});
