import type { Locator } from '@playwright/test';
import { type Desk, expect as usual } from '../fixtures';

/** Deriving keys is slow on purpose, and slower on a busy machine. */
const expect = usual.configure({ timeout: 60_000 });

/** Settings, Security: who gets in and with what. */
export class SecurityPage {
  readonly passphrases: Locator;

  constructor(readonly desk: Desk) {
    this.passphrases = desk.page.getByRole('list', { name: 'Passphrases' });
  }

  private get page() {
    return this.desk.page;
  }

  async open(): Promise<void> {
    await this.desk.goTo('/settings?section=security');
    await expect(this.passphrases).toBeVisible();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async dialog(title: string): Promise<Locator> {
    const dialog = this.page.getByRole('dialog', { name: title });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  async change(current: string, next: string): Promise<void> {
    await this.fill('Your passphrase now', current);
    await this.fill('New passphrase', next);
    await this.fill('New passphrase again', next);
    await this.press('Change the passphrase');
  }

  async add(label: string, passphrase: string, current: string): Promise<void> {
    await this.press('Add a passphrase');
    await this.fill('Whose passphrase is it?', label);
    await this.fill('Their passphrase', passphrase);
    await this.fill('Their passphrase again', passphrase);
    await this.fill('Your passphrase now', current);
    await this.press('Add the passphrase');
    await expect(this.passphrases.getByText(label)).toBeVisible();
  }

  /** Types a secret where it is asked for. */
  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** The groups of a code that is on the screen, and its proof. */
  async keepNewSheet(): Promise<string[]> {
    const dialog = await this.dialog('Your new recovery sheet');
    const list = dialog.getByRole('list', { name: 'Recovery code' });
    const groups = (await list.innerText()).match(/\b[0-9A-Z]{5}\b/g) ?? [];
    expect(groups).toHaveLength(8);
    await this.press('I have it on paper');
    await this.fill('Group 2', groups[1] ?? '');
    await this.fill('Group 7', groups[6] ?? '');
    await this.press('Check');
    const holder = await this.dialog('The second copy');
    await this.fill('Who keeps the second copy?', 'Program manager');
    await this.press('Save');
    await expect(holder).toBeHidden();
    return groups;
  }

  async lock(): Promise<void> {
    await this.page.keyboard.press('Control+l');
    await expect(this.page.getByRole('heading', { name: 'Unlock' })).toBeVisible();
  }

  /** Tries to unlock with a passphrase; what came of it is for the test to look at. */
  async tryToUnlock(passphrase: string): Promise<void> {
    await this.fill('Passphrase', passphrase);
    await this.press('Unlock');
  }

  async unlock(passphrase: string): Promise<void> {
    await this.tryToUnlock(passphrase);
    await expect(this.page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  }
}

/** Settings, Backup and restore. */
export class BackupPage {
  readonly table: Locator;
  readonly restoreDialog: Locator;

  constructor(readonly desk: Desk) {
    this.table = desk.page.getByRole('table', { name: 'Backups' });
    this.restoreDialog = desk.page.getByRole('dialog', { name: 'Restore this backup?' });
  }

  async open(): Promise<void> {
    await this.desk.goTo('/settings?section=backup');
    await expect(this.desk.page.getByRole('heading', { name: 'Now', level: 3 })).toBeVisible();
  }

  async press(name: string): Promise<void> {
    await this.desk.page.getByRole('button', { name, exact: true }).click();
  }

  async backUp(): Promise<void> {
    await this.press('Back up now');
    await expect(this.desk.page.getByRole('region', { name: 'Messages' })).toContainText(
      'Backed up, opened again and compared.',
    );
  }

  /** The line of a backup that was made for a reason. */
  line(why: string): Locator {
    return this.table.getByRole('row').filter({ hasText: why });
  }

  async beginRestore(why: string): Promise<void> {
    await this.line(why)
      .getByRole('button', { name: /^Restore the backup of/ })
      .click();
    await expect(this.restoreDialog).toBeVisible();
  }

  /** The date that the dialog says the backup was made on, as one would type it. */
  async madeOn(): Promise<string> {
    const said = await this.restoreDialog.getByText(/^It was made on /).innerText();
    return said.replace('It was made on ', '').replace(/\.$/, '');
  }

  async confirmRestore(date: string): Promise<void> {
    await this.restoreDialog
      .getByRole('textbox', { name: /type the date of the backup/ })
      .fill(date);
    await this.restoreDialog.getByRole('button', { name: 'Restore this backup' }).click();
  }
}

/** Changes the name of the program, which every page shows. */
export async function renameProgram(desk: Desk, name: string): Promise<void> {
  const { page } = desk;
  await desk.goTo('/settings?section=program');
  await page.getByLabel('Program name').fill(name);
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByRole('navigation', { name: 'Places' })).toContainText(name);
}
