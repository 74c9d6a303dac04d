import { expect, type Locator, type Page } from '@playwright/test';

/** Matches as the coordinator finds them: by role and name. */
export class MatchesPage {
  constructor(readonly page: Page) {}

  get sentence(): Locator {
    return this.page.locator('main header p').first();
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: 'Matches' });
  }

  get messages(): Locator {
    return this.page.getByRole('region', { name: 'Messages' });
  }

  panel(title: string | RegExp): Locator {
    return this.page.getByRole('region', { name: title });
  }

  async open(parent: string): Promise<Locator> {
    await this.table.getByRole('link', { name: parent }).click();
    const panel = this.panel(new RegExp(`^${parent} with `));
    await expect(panel).toBeVisible();
    return panel;
  }

  async choosePartner(typed: string, name: RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Parent partner' }).fill(typed);
    await this.page.getByRole('option', { name }).click();
  }

  async undo(): Promise<void> {
    await this.messages.getByRole('button', { name: 'Undo' }).last().click();
  }
}
