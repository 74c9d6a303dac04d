import type { Locator, Page } from '@playwright/test';
import { type Desk, expect } from '../fixtures';

/** The editor of a supervision note. */
export class NoteEditor {
  readonly note: Locator;
  readonly howLong: Locator;
  readonly date: Locator;
  readonly beside: Locator;

  constructor(readonly page: Page) {
    this.note = page.getByRole('textbox', { name: 'Note' });
    this.howLong = page.getByLabel('How long');
    this.date = page.getByRole('textbox', { name: 'Date' });
    this.beside = page.getByRole('complementary', { name: 'Beside this note' });
  }

  who(name: string): Locator {
    return this.page.getByRole('button', { name: `Remove ${name}` });
  }

  async addAction(text: string, owner: string, by: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add action' }).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(owner);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(by);
  }

  async draftIsSaved(): Promise<void> {
    await expect(this.page.getByText(/^Draft saved/).first()).toBeVisible();
  }

  async finish(): Promise<void> {
    await this.page.getByRole('button', { name: 'Finish and seal…' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Finish and seal this note?' });
    await expect(dialog.getByText(/Sealed does not mean privileged/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Seal this note' }).click();
    await expect(dialog).toBeHidden();
  }
}

/** Who is due, every session, and concerns. */
export class SupervisionPage {
  readonly partners: Locator;
  readonly messages: Locator;

  constructor(readonly desk: Desk) {
    this.partners = desk.page.getByRole('table', { name: 'Parent partners and supervision' });
    this.messages = desk.page.getByRole('region', { name: 'Messages' });
  }

  async open(search = ''): Promise<void> {
    await this.desk.goTo(`/supervision${search}`);
    await expect(
      this.desk.page.getByRole('heading', { name: 'Supervision', level: 1 }),
    ).toBeVisible();
  }

  async newNote(search = ''): Promise<NoteEditor> {
    await this.desk.goTo(`/supervision/new${search}`);
    const editor = new NoteEditor(this.desk.page);
    await expect(editor.note).toBeVisible();
    return editor;
  }

  /** The row of a parent partner. */
  partner(name: string): Locator {
    return this.partners.getByRole('row').filter({ hasText: name });
  }

  /** The record beside the list. */
  panel(title: string): Locator {
    return this.desk.page.getByRole('region', { name: title });
  }
}
