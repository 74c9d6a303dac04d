import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as usual, passphrase, test } from './fixtures';
import { BackupPage, renameProgram, SecurityPage } from './pages/vault';

const another = 'plum orchard ladder quilt';
const backupOnes = 'violet harbor kettle moss';

// Deriving keys is slow on purpose, and slower on a busy machine.
const expect = usual.configure({ timeout: 60_000 });
test.describe.configure({ timeout: 300_000 });
test.use({ vault: 'empty' });

test('passphrases are changed, added and removed, and each opens the vault as long as it is there', async ({
  desk,
}) => {
  const { page } = desk;
  const security = new SecurityPage(desk);
  await security.open();

  await test.step('a wrong passphrase is said where it was typed, and nothing changes', async () => {
    await security.press('Change a passphrase');
    await security.change('not the right passphrase', another);
    await expect(page.getByText('This passphrase does not open the vault.')).toBeVisible();
    await expect(page.getByLabel('Your passphrase now')).toBeFocused();
    await desk.expectAccessible();
  });
  await security.change(passphrase, another);
  await expect(page.getByText('Passphrase changed.').first()).toBeVisible();

  await test.step('the old one is refused at the lock, the new one opens', async () => {
    await security.lock();
    await security.tryToUnlock(passphrase);
    await expect(page.getByText('That did not open the file')).toBeVisible();
    await security.unlock(another);
  });
  await test.step('a second one has a name, and the list says which one was used', async () => {
    await security.open();
    await expect(security.passphrases.getByRole('button')).toHaveCount(0);
    await security.add('Backup coordinator', backupOnes, another);
    await security.lock();
    await security.unlock(backupOnes);
    await security.open();
    const line = security.passphrases.getByRole('listitem').filter({ hasText: 'Backup coord' });
    await expect(line).toContainText('Opened the vault this time');
    await desk.expectAccessible();
  });
  await test.step('removed, it opens nothing', async () => {
    await security.press('Remove the passphrase of Backup coordinator');
    await security.fill('Your passphrase now', another);
    await desk.expectAccessible();
    await security.press('Remove the passphrase');
    await expect(page.getByText('no longer opens the vault').first()).toBeVisible();
    await expect(security.passphrases.getByRole('listitem')).toHaveCount(1);
    await security.lock();
    await security.tryToUnlock(backupOnes);
    await expect(page.getByText('That did not open the file')).toBeVisible();
    await security.unlock(another);
  });
});

test('a new recovery sheet is proved, and the one before opens nothing', async ({ desk }) => {
  const { page } = desk;
  const security = new SecurityPage(desk);
  const line = page.getByRole('listitem').filter({ hasText: 'Recovery sheet' });
  await line.getByRole('link', { name: /Prove it/ }).click();
  await expect(page.getByRole('heading', { name: 'Security', level: 2 })).toBeVisible();
  await expect(page.getByText('Nobody has shown that the sheet is on paper')).toBeVisible();
  const makeSheet = async () => {
    await security.press('Make a new sheet');
    await security.fill('Your passphrase now', passphrase);
    await desk.expectAccessible();
    await page.getByRole('dialog').getByRole('button', { name: 'Make a new sheet' }).click();
    return security.keepNewSheet();
  };
  const first = await makeSheet();
  await expect(page.getByText('Nobody has shown that the sheet is on paper')).toBeHidden();
  await expect(page.getByText('Program manager')).toBeVisible();
  await makeSheet();
  await desk.goTo('/');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await expect(line).toBeHidden();

  await security.lock();
  await page.getByRole('button', { name: 'Use recovery code' }).click();
  await page.getByLabel('Recovery code').fill(first.join(' '));
  await security.fill('New passphrase', another);
  await security.fill('New passphrase again', another);
  await security.press('Open the vault');
  await expect(page.getByText('That did not open the file')).toBeVisible();
});

test('a new data key keeps one passphrase, and an older backup asks for a secret of its time', async ({
  desk,
}) => {
  const { page } = desk;
  const security = new SecurityPage(desk);
  const backups = new BackupPage(desk);
  await security.open();
  await security.add('Backup coordinator', backupOnes, passphrase);
  await security.press('Change the data key');
  const dialog = await security.dialog('Change the data key?');
  await expect(dialog).toContainText('All but yours must be added again');
  await desk.expectAccessible();
  await security.fill('Your passphrase now', backupOnes);
  await dialog.getByRole('button', { name: 'Change the data key' }).click();
  await expect(page.getByText('Add these passphrases again')).toContainText('Coordinator');
  await desk.expectAccessible();
  await security.keepNewSheet();
  await expect(security.passphrases.getByRole('listitem')).toHaveCount(1);

  await backups.open();
  await backups.beginRestore('Before the data key changed');
  await backups.confirmRestore(await backups.madeOn());
  await backups.restoreDialog.getByLabel('Passphrase of that time', { exact: true }).fill('wrong');
  await backups.press('Restore this backup');
  await expect(page.getByText('This did not open the backup.')).toBeVisible();
  await desk.expectAccessible();
  await security.fill('Passphrase of that time', passphrase);
  await backups.press('Restore this backup');
  await expect(page.getByText('The backup is in place')).toBeVisible();
  await security.lock();
  await security.unlock(passphrase);
});

test('a backup is made, restored by typing its date, and the restore is undone', async ({
  desk,
}) => {
  const { page } = desk;
  const backups = new BackupPage(desk);
  const places = page.getByRole('navigation', { name: 'Places' });
  await renameProgram(desk, 'As it was');
  await backups.open();
  await expect(page.getByText('There is no backup yet.')).toBeVisible();
  await backups.press('Check a restore');
  await expect(page.getByText('This could not be checked')).toBeVisible();
  await desk.expectAccessible();
  await backups.backUp();
  await expect(backups.line('Made by hand')).toContainText('Whole');
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('Backed up');
  await renameProgram(desk, 'Changed since');
  await backups.open();
  await expect(page.getByText('What was written since is not in it.')).toBeVisible();

  await test.step('another date than the backup’s is refused', async () => {
    await backups.beginRestore('Made by hand');
    await expect(backups.restoreDialog).toContainText('fewer in the backup');
    await backups.confirmRestore('1/5/2020');
    await expect(page.getByText('This is not the date of the backup.')).toBeVisible();
    await desk.expectAccessible();
    await expect(places).toContainText('Changed since');
  });
  await backups.confirmRestore(await backups.madeOn());
  await expect(page.getByText('The backup is in place')).toBeVisible();
  await expect(places).toContainText('As it was');
  await desk.expectAccessible();

  await test.step('undone, what was written since the backup is there again', async () => {
    await backups.press('Undo this restore');
    await backups.press('Undo the restore');
    await expect(page.getByText('The restore is undone')).toBeVisible();
    await expect(places).toContainText('Changed since');
  });
});

test('a second folder gets each backup, and a file from anywhere is restored or refused', async ({
  desk,
  home,
}) => {
  const { page } = desk;
  const backups = new BackupPage(desk);
  const messages = page.getByRole('region', { name: 'Messages' });
  const [stick, shelf] = [join(home, 'stick'), join(home, 'shelf')];
  mkdirSync(stick);
  mkdirSync(shelf);
  await backups.open();

  await test.step('a folder on the same drive is taken, and pointed out', async () => {
    await desk.answerDialog(stick);
    await backups.press('Choose a second folder…');
    await expect(messages).toContainText(`Backups are copied to ${stick}`);
    await expect(page.getByText('on the same drive as the vault')).toBeVisible();
    await expect(backups.line('Made by hand')).toContainText('This computer, Second folder');
    expect(readdirSync(stick)).toHaveLength(1);
    await desk.expectAccessible();
  });
  await test.step('forgotten, it keeps its copies and gets no more', async () => {
    await backups.press('Stop copying there');
    await expect(page.getByText('None is set.')).toBeVisible();
    await backups.backUp();
    expect(readdirSync(stick)).toHaveLength(1);
  });
  await test.step('a copy in another folder can be restored from there', async () => {
    await desk.answerDialog(shelf);
    await backups.press('Back up to a folder…');
    await expect(messages).toContainText(`is in ${shelf}`);
    await desk.answerDialog(join(shelf, readdirSync(shelf)[0] ?? ''));
    await backups.press('Restore from a file…');
    await expect(backups.restoreDialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(backups.restoreDialog).toBeHidden();
  });
  await test.step('what is no backup is refused, and nothing is touched', async () => {
    const letter = join(shelf, 'letter.ppdbackup');
    writeFileSync(letter, 'Dear all,');
    await desk.answerDialog(letter);
    await backups.press('Restore from a file…');
    await expect(page.getByText('This file cannot be restored')).toBeVisible();
    await desk.expectAccessible();
  });
  await test.step('one that was cut off is listed as damaged, and not offered', async () => {
    const folder = join(home, 'vault', 'backups');
    const [first = ''] = readdirSync(folder).toSorted();
    truncateSync(join(folder, first), 5000);
    await desk.goTo('/');
    await backups.open();
    const damaged = backups.line('Damaged');
    await expect(damaged).toContainText(first);
    await expect(damaged.getByRole('button')).toHaveCount(0);
    await desk.expectAccessible();
  });
});

test.describe('long after the last backup', () => {
  test.use({ today: '2099-03-02' });

  test('unlocking says so, and so does every page until one is made', async ({ desk }) => {
    const { page } = desk;
    const messages = page.getByRole('region', { name: 'Messages' });
    const status = page.getByRole('contentinfo', { name: 'Status' });
    await expect(messages).toContainText('There is no backup of this vault.');
    await expect(status.getByRole('link')).toHaveText('No backup yet');
    await desk.expectAccessible();
    await messages.getByRole('button', { name: 'Back up now' }).click();
    await expect(messages).toContainText('Backed up, opened again and compared.');
    await expect(status.getByRole('link')).toHaveText('Backed up just now');
    await status.getByRole('link').click();
    await expect(page.getByRole('heading', { name: 'Backup and restore' })).toBeVisible();
  });
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`the sample office in ${theme}`, () => {
    test.use({ vault: 'sample' });

    test('says whether a restore would work and whether all is whole', async ({ desk }) => {
      const { page } = desk;
      const backups = new BackupPage(desk);
      await desk.setTheme(theme);
      await backups.open();
      await backups.backUp();
      await page.getByRole('button', { name: 'Check a restore' }).click();
      await expect(page.getByText('Yes, this backup can be restored')).toBeVisible();
      await backups.press('Verify everything');
      await expect(page.getByText('Everything is whole')).toBeVisible();
      await expect(page.getByText('none missing or changed')).toHaveCount(2);
      await desk.expectAccessible();
      await new SecurityPage(desk).open();
      await desk.expectAccessible();
    });
  });
}
