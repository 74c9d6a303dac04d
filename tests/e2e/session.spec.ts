import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, passphrase, test } from './fixtures';
import { FirstRun } from './pages/first-run';

test.describe('first run', () => {
  test.use({ vault: 'none' });

  test('a passphrase, a recovery code that is proven, and an empty office', async ({
    desk,
    home,
  }) => {
    const steps = new FirstRun(desk.page);
    await desk.expectAccessible();
    await steps.begin();

    await test.step('two passphrases that differ are pointed out', async () => {
      await steps.choosePassphrase(passphrase, 'correct horse battery stable');
      await expect(desk.page.getByText('The two are not the same.')).toBeVisible();
      await desk.expectAccessible();
    });
    await test.step('a short one is refused with what to do', async () => {
      await steps.choosePassphrase('short');
      await expect(desk.page.getByText('Use at least 15 characters')).toBeVisible();
    });

    await steps.choosePassphrase(passphrase);
    const groups = await steps.recoveryGroups();
    expect(groups).toHaveLength(8);
    await desk.expectAccessible();

    await test.step('a wrong group is not a proof', async () => {
      await steps.prove(groups.map(() => 'AAAAA'));
      await expect(desk.page.getByText('This is not group 2.')).toBeVisible();
      await desk.page.getByRole('button', { name: 'Show the code again' }).click();
    });
    await steps.prove(groups);
    await expect(desk.page.getByRole('navigation', { name: 'Places' })).toBeVisible();

    await test.step('what lies on the disk opens nothing and names nobody', () => {
      const vault = join(home, 'vault');
      expect(readdirSync(vault).toSorted()).toContain('vault.json');
      const file = readFileSync(join(vault, 'program.db'));
      expect(file.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
      expect(readFileSync(join(vault, 'vault.json'), 'utf8')).not.toContain(passphrase);
    });
  });
});

test.describe('unlocking', () => {
  test.use({ unlocked: false });

  test('a wrong passphrase says what it may be, waits longer each time, and erases nothing', async ({
    desk,
  }) => {
    const { page } = desk;
    await expect(page.getByLabel('Passphrase')).toBeFocused();
    await desk.expectAccessible();
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await page.getByLabel('Passphrase').fill(`not the passphrase ${attempt}`);
      await page.keyboard.press('Enter');
      await expect(page.getByText('or the file is damaged')).toBeVisible();
    }
    await expect(page.getByText(/Wait \d+ seconds before the next try/).first()).toBeVisible();
    await desk.expectAccessible();
    await expect(page.getByText(/Wait \d+ seconds/)).toHaveCount(0, { timeout: 15_000 });
    await desk.unlock();
  });
});

test('Ctrl+L hides everything and comes back to the same place', async ({ desk }) => {
  const { page } = desk;
  await desk.goTo('/people?role=mentor');
  await expect(page.getByRole('table', { name: 'People' })).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Unlock' })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  expect(await page.title()).toBe('Parent Partner Desk');
  await desk.unlock();
  await expect(page.getByRole('table', { name: 'People' })).toBeVisible();
  await expect(page.getByLabel('Role')).toHaveValue('mentor');
});

test('the page has no Node, runs no inline script, reaches no network and gets no permission', async ({
  desk,
}) => {
  const found = await desk.page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    const reached = await fetch('https://example.org/').then(
      () => 'reached',
      () => 'refused',
    );
    const permission = await navigator.permissions.query({ name: 'geolocation' });
    return {
      node: [
        typeof (window as { require?: unknown }).require,
        typeof (window as { process?: unknown }).process,
      ],
      injected: 'injected' in window,
      reached,
      permission: permission.state,
      opened: window.open('https://example.org/') === null,
    };
  });
  expect(found).toEqual({
    node: ['undefined', 'undefined'],
    injected: false,
    reached: 'refused',
    permission: 'denied',
    opened: true,
  });
  desk.problems.length = 0;
});
