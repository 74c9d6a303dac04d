import { expect, type Locator, type Page } from '@playwright/test';

/** Courses and their versions, by role and name. */
export class CoursePage {
  constructor(readonly page: Page) {}

  get form(): Locator {
    return this.page.getByRole('form', { name: 'Course' });
  }

  /** The version's row in the list of all. */
  row(name: RegExp): Locator {
    return this.page.getByRole('table', { name: 'Courses' }).getByRole('row', { name });
  }

  topic(week: number): Locator {
    return this.form.getByRole('textbox', { name: `Topic of week ${week}`, exact: true });
  }

  length(week: number): Locator {
    return this.form.getByRole('textbox', { name: `Length of week ${week}`, exact: true });
  }

  async open(title: string): Promise<void> {
    await this.page.getByRole('link', { name: title }).first().click();
    await expect(this.page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  }
}
