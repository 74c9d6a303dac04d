import { expect, type Locator, type Page } from '@playwright/test';

/** Recruitment as the coordinator meets it: forms, board, table and record. */
export class Recruitment {
  constructor(private readonly page: Page) {}

  column(title: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${title} `) });
  }

  /** The name on a card or in a row. */
  candidate(name: string): Locator {
    return this.page.getByRole('main').getByRole('link', { name, exact: true });
  }

  card(name: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  record(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** What is said aloud. */
  get said(): Locator {
    return this.page.locator('[aria-live="polite"]').last();
  }

  async show(view: 'Board' | 'Table'): Promise<void> {
    await this.page.getByRole('radio', { name: view }).check();
  }

  async expectIn(name: string, stage: string): Promise<void> {
    await expect(this.column(stage).getByRole('link', { name, exact: true })).toBeVisible();
  }

  async chooseFromMenu(name: string, entry: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: `More for ${name}`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  dialog(title: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name: title });
  }

  /** Drags a card by its middle to the head of a column; both must fit in the window. */
  async drag(name: string, column: string): Promise<void> {
    const target = this.column(column);
    await target.scrollIntoViewIfNeeded();
    await this.card(name).dragTo(target, { targetPosition: { x: 60, y: 30 } });
  }

  async undo(): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Messages' })
      .getByRole('button', { name: 'Undo' })
      .last()
      .click();
  }
}
