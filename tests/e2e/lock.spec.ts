import { expect, passphrase, test } from './fixtures';
import type { Desk } from './fixtures';

/** Lets the main process believe that so many seconds have gone by. */
async function letPass(desk: Desk, seconds: number): Promise<void> {
  await desk.app.evaluate((_, by) => {
    const before = Date.now;
    Date.now = () => before() + by * 1000;
  }, seconds);
}

const locked = (desk: Desk) =>
  expect(desk.page.getByRole('heading', { name: 'Unlock' })).toBeVisible();

test('a silent program warns, stays when told to, and locks when nobody answers', async ({
  desk,
}) => {
  const { page } = desk;
  const warning = page.getByRole('dialog', { name: 'Are you still there?' });
  await letPass(desk, 9 * 60 + 5);
  await expect(warning).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stay' })).toBeFocused();
  await desk.expectAccessible();
  await page.keyboard.press('Enter');
  await expect(warning).toHaveCount(0);
  await letPass(desk, 9 * 60);
  await expect(warning).toBeVisible();
  await letPass(desk, 65);
  await locked(desk);
});

for (const event of ['lock-screen', 'suspend'] as const) {
  test(`the system's "${event}" locks, and nothing of the data stays behind`, async ({ desk }) => {
    const { page } = desk;
    await desk.goTo('/people');
    const names = await page
      .getByRole('table', { name: 'People' })
      .getByRole('rowheader')
      .allInnerTexts();
    expect(names.length).toBeGreaterThan(5);
    await desk.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event);
    await locked(desk);
    const left = [
      await page.content(),
      await page.locator('body').ariaSnapshot(),
      await desk.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .map((window) => window.getTitle())
          .join(),
      ),
      await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })),
    ].join('\n');
    for (const name of names) expect(left).not.toContain(name);
    expect(left).toContain('Parent Partner Desk');
  });
}

test('what was being written, the place in a list and the focus are there again after unlocking', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.goTo('/recruitment/new');
  const first = page.getByLabel('First name');
  await first.fill('Wilhelmina');
  await page.keyboard.press('Control+l');
  await locked(desk);
  expect(await page.content()).not.toContain('Wilhelmina');
  await desk.unlock();
  await expect(first).toHaveValue('Wilhelmina');
});

test.describe('a locked program', () => {
  test.use({ unlocked: false });

  test('ends when its window is closed', async ({ desk }) => {
    const ended = desk.app.waitForEvent('close');
    await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ended;
  });

  test('shows the same words whatever is in the vault', async ({ desk }) => {
    await expect(desk.page.getByLabel('Passphrase')).toBeFocused();
    const words = await desk.page.locator('main').innerText();
    expect(words).toMatch(/^Parent Partner Desk\s+Unlock\s/);
    expect(words).not.toContain('Mentoring');
    expect(words).not.toContain(passphrase);
  });
});
