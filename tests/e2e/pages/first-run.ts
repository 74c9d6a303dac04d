import { expect, type Page } from '@playwright/test';

/** The steps of the first run, as a person takes them. */
export class FirstRun {
  constructor(private readonly page: Page) {}

  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: 'Choose a passphrase' }).click();
  }

  async choosePassphrase(passphrase: string, again = passphrase): Promise<void> {
    await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await this.page.getByLabel('Passphrase again').fill(again);
    await this.page.getByRole('button', { name: 'Create the vault' }).click();
  }

  /** The eight groups on the screen. */
  async recoveryGroups(): Promise<string[]> {
    const list = this.page.getByRole('list', { name: 'Recovery code' });
    await expect(list).toBeVisible({ timeout: 20_000 });
    return (await list.innerText()).match(/\b[0-9A-Z]{5}\b/g) ?? [];
  }

  async prove(groups: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'I have it on paper' }).click();
    await this.page.getByLabel('Group 2').fill(groups[1] ?? '');
    await this.page.getByLabel('Group 7').fill(groups[6] ?? '');
    await this.page.getByRole('button', { name: 'Check' }).click();
  }

  async nameHolder(holder: string): Promise<void> {
    await this.page.getByLabel('Who keeps the second copy?').fill(holder);
    await this.page.getByRole('button', { name: 'Continue' }).click();
  }

  /** The first backup is made, and the office begins empty. */
  async startEmpty(): Promise<void> {
    await expect(this.page.getByText('The first backup was made and checked.')).toBeVisible();
    await this.page.getByRole('button', { name: 'Start empty' }).click();
  }
}
