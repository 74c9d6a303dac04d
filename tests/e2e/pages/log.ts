import type { Locator, Page } from '@playwright/test';
import { type Desk, expect } from '../fixtures';

/** The form of a contact, by the words people see. */
export class ContactForm {
  readonly date: Locator;
  readonly mentor: Locator;
  readonly parent: Locator;
  readonly how: Locator;
  readonly result: Locator;
  readonly howLong: Locator;
  readonly summary: Locator;

  constructor(
    readonly page: Page,
    readonly within: Locator | Page = page,
  ) {
    this.date = within.getByRole('textbox', { name: 'Date' });
    this.mentor = within.getByRole('combobox', { name: 'Parent partner' });
    this.parent = within.getByRole('combobox', { name: 'Parent', exact: true });
    this.how = within.getByLabel('How', { exact: true });
    this.result = within.getByLabel('Result');
    this.howLong = within.getByLabel('How long');
    this.summary = within.getByLabel('Summary');
  }

  /** Chooses somebody by the beginning of a name. */
  async choose(picker: Locator, typed: string, name: string): Promise<void> {
    await picker.fill(typed);
    await this.page.getByRole('option', { name: new RegExp(name) }).click();
    await expect(this.chosen(name)).toBeVisible();
    await picker.press('Escape');
  }

  chosen(name: string): Locator {
    return this.within.getByRole('button', { name: `Remove ${name}` });
  }

  async save(): Promise<void> {
    await this.within.getByRole('button', { name: 'Save contact' }).click();
  }
}

/** The log with its filters, totals and the open entry. */
export class LogPage {
  readonly table: Locator;
  readonly totals: Locator;
  readonly sentence: Locator;
  readonly messages: Locator;

  constructor(readonly desk: Desk) {
    const { page } = desk;
    this.table = page.getByRole('table', { name: 'Contacts and program work' });
    this.totals = page.getByLabel('Totals of what is shown');
    this.sentence = page.getByText(/contacts .* reached the parent|Nothing is logged/);
    this.messages = page.getByRole('region', { name: 'Messages' });
  }

  async open(search = ''): Promise<void> {
    await this.desk.goTo(`/log${search}`);
    await expect(this.desk.page.getByRole('heading', { name: 'Log', level: 1 })).toBeVisible();
  }

  async newContact(search = ''): Promise<ContactForm> {
    await this.desk.goTo(`/log/contact/new${search}`);
    const form = new ContactForm(this.desk.page);
    await expect(form.date).toBeVisible();
    return form;
  }

  /** One of the totals, as written. */
  total(label: string): Locator {
    return this.totals
      .locator('div')
      .filter({ has: this.desk.page.getByText(label, { exact: true }) })
      .getByRole('definition');
  }

  /** Opens the row that has all these words. */
  async openRow(...words: string[]): Promise<Locator> {
    let row = this.table.getByRole('row');
    for (const word of words) row = row.filter({ hasText: word });
    await row.getByRole('link').first().click();
    const panel = this.desk.page.locator('[data-region="panel"]');
    await expect(panel).toBeVisible();
    return panel;
  }

  async undo(): Promise<void> {
    await this.messages.getByRole('button', { name: 'Undo' }).last().click();
    await expect(this.messages.getByText('Undone.')).toBeVisible();
  }
}
