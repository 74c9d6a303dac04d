import type { Page } from '@playwright/test';

/** The ways out when the vault does not open as it should. */
export class Rescue {
  constructor(private readonly page: Page) {}

  /** Tries the passphrase without expecting to get in. */
  async tryPassphrase(passphrase: string): Promise<void> {
    await this.page.getByLabel('Passphrase').fill(passphrase);
    await this.page.getByRole('button', { name: 'Unlock' }).click();
  }

  /** Opens the newest backup of the list. */
  async chooseNewest(): Promise<void> {
    const row = this.page.getByRole('table', { name: 'Backups' }).getByRole('row').nth(1);
    await row.hover();
    await row.getByRole('button', { name: /^Restore/ }).click();
  }

  /** Types the date that the dialog says the backup was made on, and puts it in place. */
  async confirm(passphrase?: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Restore this backup?' });
    const said = await dialog.getByText(/^It was made on/).innerText();
    const date = said.replace('It was made on ', '').replace(/\.$/, '');
    await dialog.getByRole('textbox', { name: /^To go on/ }).fill(date);
    if (passphrase !== undefined) {
      await dialog.getByLabel('Passphrase of that time').fill(passphrase);
    }
    await dialog.getByRole('button', { name: 'Restore this backup' }).click();
  }
}
