import type { Locator, Page } from '@playwright/test';
import { type Desk, expect } from '../fixtures';

/** A person's screening, its forms and its dialogs. */
export class Screening {
  readonly page: Page;

  constructor(private readonly desk: Desk) {
    this.page = desk.page;
  }

  /** From the table of candidates to the screening of one. */
  async openOf(name: string): Promise<void> {
    await this.desk.goTo('/recruitment?view=table');
    await this.page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await this.page.getByRole('link', { name: 'Open screening' }).click();
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeFocused();
  }

  async part(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name });
  }

  /** A choice of one question. */
  choice(question: string | RegExp, answer: string): Locator {
    return this.page
      .getByRole('group', { name: question })
      .getByRole('radio', { name: answer, exact: true });
  }

  /** A line of a list, or a row of a table. */
  line(text: string | RegExp): Locator {
    return this.page.getByRole('listitem').filter({ hasText: text });
  }

  row(name: string | RegExp): Locator {
    return this.page.getByRole('row', { name });
  }

  async recordFacts(closedOn: string): Promise<void> {
    await this.button('Record facts').click();
    await this.choice(/^Is a child-welfare case open/, 'No').check();
    await this.page.getByRole('textbox', { name: /^When did the last case close/ }).fill(closedOn);
    await this.choice(/^Are they in recovery/, 'No').check();
    await this.choice(/^Are they at least 18/, 'Yes').check();
    await this.choice(/^Is nothing unresolved/, 'Yes').check();
    await this.button('Save facts').click();
    await expect(this.dialog('What they told us')).toBeHidden();
  }

  async addInterview(...interviewers: string[]): Promise<void> {
    await this.button('Add an interview').click();
    const dialog = this.dialog('Add an interview');
    await dialog.getByLabel('Who interviews?').fill(interviewers.join('\n'));
    await dialog.getByRole('button', { name: 'Add interview' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Fills in an interviewer's sheet with one number for a competency, typed as a digit. */
  async rate(interviewer: string, competency: string, rating: string): Promise<void> {
    await this.page.getByRole('link', { name: `Rate as ${interviewer}` }).click();
    await this.page
      .getByRole('textbox', { name: `What you heard: ${competency}` })
      .fill(`${interviewer} heard an example of ${competency}.`);
    await this.choice(`Rating: ${competency}`, '1').focus();
    await this.page.keyboard.press(rating);
    await expect(this.choice(`Rating: ${competency}`, rating)).toBeChecked();
    await this.button('Save ratings').click();
    await expect(this.page.getByRole('tab', { name: 'Interviews' })).toBeVisible();
  }

  async draftIsSaved(): Promise<void> {
    await expect(this.page.getByText(/^Draft saved/).first()).toBeVisible();
  }
}
