import { expect, type Locator, type Page } from '@playwright/test';

/** The course as the coordinator finds it: by role and name. */
export class TrainingPage {
  constructor(readonly page: Page) {}

  get grid(): Locator {
    return this.page.getByRole('grid', { name: /^Attendance of/ });
  }

  get messages(): Locator {
    return this.page.getByRole('region', { name: 'Messages' });
  }

  get sentence(): Locator {
    return this.page.locator('main header p').first();
  }

  /** The cell of a person in a week, in whatever state. */
  cell(week: number, person: string): Locator {
    return this.grid.getByRole('gridcell', { name: new RegExp(`^Week ${week}, .*${person}:`) });
  }

  /** What is said of a person's hours, make-ups or standing. */
  total(person: string, words: RegExp): Locator {
    return this.grid.getByRole('gridcell', {
      name: new RegExp(`^${person}: ${words.source}`),
    });
  }

  async open(cohort: string): Promise<void> {
    await this.page.getByRole('link', { name: cohort, exact: true }).click();
    await expect(this.page.getByRole('heading', { name: cohort, level: 1 })).toBeVisible();
  }

  panel(title: string | RegExp): Locator {
    return this.page.getByRole('region', { name: title });
  }

  /** A cohort that began on Thursday, Sep 10, with these people, found by the letters given. */
  async startCohort(people: readonly string[]): Promise<void> {
    const { page } = this;
    await page.getByRole('textbox', { name: 'First session' }).fill('9/10/2026');
    await page.keyboard.press('Tab');
    await page.getByRole('checkbox', { name: /Thanksgiving/ }).check();
    await expect(page.getByText('14 sessions, the last on Thu, Dec 17, 2026.')).toBeVisible();
    await page.getByRole('button', { name: 'Start cohort' }).click();
    await page.getByRole('button', { name: 'Enroll people' }).first().click();
    const dialog = page.getByRole('dialog');
    for (const person of people) {
      await dialog.getByRole('combobox', { name: 'People' }).fill(person);
      await page
        .getByRole('option', { name: new RegExp(person) })
        .first()
        .click();
    }
    await dialog.getByRole('textbox', { name: 'Enrolled on' }).fill('9/1');
    await dialog.getByRole('button', { name: 'Enroll', exact: true }).click();
    await expect(this.grid.getByRole('rowheader')).toHaveCount(people.length + 1);
  }

  async goToFirstCell(): Promise<void> {
    await this.grid.getByRole('gridcell').first().click();
    await this.page.keyboard.press('Control+Home');
  }

  async undo(): Promise<void> {
    await this.messages.getByRole('button', { name: 'Undo' }).last().click();
  }
}
