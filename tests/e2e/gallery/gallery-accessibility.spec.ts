import { expect, test, type GalleryWindow } from './gallery-window';

const pages = [
  'buttons',
  'fields',
  'pickers',
  'form',
  'table',
  'table?open=r4',
  'long-table',
  'reading',
  'states',
  'overlays',
  'unlock',
];

const withScheme = (address: string, scheme: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}scheme=${scheme}`;

/** Things that open, and how. */
const open: Record<string, (gallery: GalleryWindow, scheme: string) => Promise<void>> = {
  calendar: async ({ page, go }, scheme) => {
    await go(withScheme('fields', scheme));
    await page.getByRole('button', { name: /^Calendar for Date,/ }).click();
    await expect(page.getByRole('dialog', { name: 'Choose a date for Date' })).toBeVisible();
  },
  matches: async ({ page, go }, scheme) => {
    await go(withScheme('pickers', scheme));
    await page.getByRole('combobox', { name: 'Parent partner' }).pressSequentially('an');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  menu: async ({ page, go }, scheme) => {
    await go(withScheme('overlays', scheme));
    await page.getByRole('button', { name: 'Move to' }).click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
  },
  question: async ({ page, go }, scheme) => {
    await go(withScheme('overlays', scheme));
    await page.getByRole('button', { name: 'Ask before deleting' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'form in a dialog': async ({ page, go }, scheme) => {
    await go(withScheme('overlays', scheme));
    await page.getByRole('button', { name: 'End match…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  messages: async ({ page, go }, scheme) => {
    await go(withScheme('overlays', scheme));
    await page.getByRole('button', { name: 'Message with Undo' }).click();
    await expect(page.getByRole('button', { name: 'Undo', exact: true }).last()).toBeVisible();
  },
  'errors of a form': async ({ page, go }, scheme) => {
    await go(withScheme('form', scheme));
    await page.getByRole('button', { name: 'Save contact' }).click();
    await expect(page.getByText('answers need a fix')).toBeVisible();
  },
  columns: async ({ page, go }, scheme) => {
    await go(withScheme('table', scheme));
    await page.getByRole('button', { name: 'Columns' }).click();
    await expect(page.getByRole('dialog', { name: 'Columns' })).toBeVisible();
  },
};

for (const scheme of ['light', 'dark']) {
  test.describe(`in the ${scheme} scheme`, () => {
    for (const address of pages) {
      test(`${address} has no violation`, async ({ gallery }) => {
        await gallery.go(withScheme(address, scheme));
        expect(await gallery.violations()).toEqual([]);
      });
    }
    for (const [name, prepare] of Object.entries(open)) {
      test(`${name}, open, has no violation`, async ({ gallery }) => {
        await prepare(gallery, scheme);
        expect(await gallery.violations()).toEqual([]);
        await gallery.page.keyboard.press('Escape');
      });
    }
  });
}

test.describe('in a small window', () => {
  test.afterAll(async ({ gallery }) => gallery.resize(1280, 800));
  for (const [width, height] of [
    [1024, 640],
    [640, 400],
    [320, 640],
  ] as const) {
    test(`nothing scrolls sideways at ${width} × ${height}`, async ({ gallery }) => {
      await gallery.resize(width, height);
      const tooWide: string[] = [];
      for (const address of pages) {
        await gallery.go(address);
        const overflow = await gallery.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) tooWide.push(`${address}: ${overflow}`);
      }
      expect(tooWide).toEqual([]);
    });
  }
});

test('motion stops when the system asks for it', async ({ gallery }) => {
  await gallery.page.emulateMedia({ reducedMotion: 'reduce' });
  await gallery.go('buttons');
  expect(await gallery.page.evaluate(() => document.getAnimations().length)).toBe(0);
  await gallery.page.emulateMedia({ reducedMotion: null });
});

test('the content policy stops nothing, and nothing complains', ({ gallery }) => {
  expect(gallery.complaints).toEqual([]);
});
