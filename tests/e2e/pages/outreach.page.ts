import type { Locator, Page } from '@playwright/test';

/** Outreach and sources, as the coordinator meets them. */
export class Outreach {
  constructor(private readonly page: Page) {}

  event(site: string): Locator {
    return this.page.getByRole('main').getByRole('link', { name: site, exact: true });
  }

  record(site: string): Locator {
    return this.page.getByRole('region', { name: site, exact: true });
  }

  field(name: string | RegExp): Locator {
    return this.page.getByRole('textbox', { name });
  }

  get messages(): Locator {
    return this.page.getByRole('region', { name: 'Messages' });
  }

  table(name: string): Locator {
    return this.page.getByRole('table', { name });
  }
}
