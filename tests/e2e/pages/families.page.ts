import { expect, type Locator, type Page } from '@playwright/test';

export interface NewParent {
  firstName: string;
  lastName: string;
  role: string;
  children: string;
}

/** Requests and families as the coordinator finds them: by role and name. */
export class FamiliesPage {
  constructor(readonly page: Page) {}

  get sentence(): Locator {
    return this.page.locator('main header p').first();
  }

  get requests(): Locator {
    return this.page.getByRole('table', { name: 'Requests for a parent partner' });
  }

  panel(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  get messages(): Locator {
    return this.page.getByRole('region', { name: 'Messages' });
  }

  async view(name: string): Promise<void> {
    await this.page
      .getByRole('group', { name: 'Which requests' })
      .getByLabel(name)
      .check({ force: true });
  }

  async open(parent: string): Promise<Locator> {
    await this.requests.getByRole('link', { name: parent }).click();
    const panel = this.panel(parent);
    await expect(panel.getByRole('heading', { name: parent })).toBeFocused();
    return panel;
  }

  async fillNewParent({ firstName, lastName, role, children }: NewParent): Promise<void> {
    await this.page.getByLabel('First name').fill(firstName);
    await this.page.getByLabel('Last name').fill(lastName);
    await this.page.getByLabel('Role in the family').selectOption({ label: role });
    await this.page.getByLabel('Children').fill(children);
  }

  /** Types into a field with a list under it and takes the first answer. */
  async choose(label: string | RegExp, typed: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).fill(typed);
    await expect(this.page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await this.page.keyboard.press('Enter');
  }

  async undo(): Promise<void> {
    await this.messages.getByRole('button', { name: 'Undo' }).last().click();
  }
}
