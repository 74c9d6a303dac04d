import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, passphrase, test } from './fixtures';
import { FirstRun } from './pages/first-run';
import { pdfInfo, pdfText } from './support/pdf';

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

    await test.step('the sheet on paper carries the code, and a drive that is no USB stick is pointed out', async () => {
      const file = join(home, 'sheet.pdf');
      await desk.answerDialog(file);
      await desk.page.getByRole('button', { name: 'Save to a USB stick' }).click();
      await expect(desk.page.getByText('This is the drive the vault is on')).toBeVisible();
      const text = pdfText(file);
      expect(pdfInfo(file)['Pages']).toBe('1');
      // The wide letters of the code read as words of their own.
      const letters = text.replaceAll(/\s/g, '');
      for (const group of groups) expect(letters).toContain(group);
      rmSync(file);
    });
    await test.step('a wrong group is not a proof', async () => {
      await steps.prove(groups.map(() => 'AAAAA'));
      await expect(desk.page.getByText('Group 2 is not what the sheet says.')).toBeVisible();
      await desk.expectAccessible();
      await desk.page.getByRole('button', { name: 'Show the code again' }).click();
    });
    await steps.prove(groups);
    await expect(desk.page.getByText('The sheet is right.')).toBeVisible();
    await steps.nameHolder('Program manager');
    await desk.expectAccessible();
    await steps.startEmpty();
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

test.describe('the recovery sheet', () => {
  test.use({ vault: 'none' });

  test('opens the vault with a new passphrase, once, and gives a new sheet', async ({ desk }) => {
    const { page } = desk;
    const steps = new FirstRun(page);
    await steps.begin();
    await steps.choosePassphrase(passphrase);
    const groups = await steps.recoveryGroups();
    await steps.prove(groups);
    await steps.nameHolder('Program manager');
    await steps.startEmpty();
    await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
    await page.keyboard.press('Control+l');

    const code = page.getByLabel('Recovery code');
    const open = page.getByRole('button', { name: 'Open the vault' });
    const choose = async (typed: string) => {
      await code.fill(typed);
      await page.getByLabel('New passphrase', { exact: true }).fill('another long passphrase');
      await page.getByLabel('New passphrase again').fill('another long passphrase');
      await open.click();
    };
    await page.getByRole('button', { name: 'Use recovery code' }).click();
    await test.step('a typing error names its group', async () => {
      const first = groups[2] ?? '';
      const wrong = `${first.startsWith('A') ? 'B' : 'A'}${first.slice(1)}`;
      await choose(groups.with(2, wrong).join(' '));
      await expect(page.getByText('Group 3 has a typing error.')).toBeVisible();
      await desk.expectAccessible();
    });
    await choose(groups.join('').toLowerCase());
    await expect(page.getByRole('heading', { name: 'Your new recovery sheet' })).toBeVisible();
    const next = await steps.recoveryGroups();
    expect(next).not.toEqual(groups);

    await test.step('a code on the screen does not stay behind the lock', async () => {
      await page.evaluate(() =>
        (window as unknown as { bridge: { invoke(m: string): Promise<unknown> } }).bridge.invoke(
          'session.lock',
        ),
      );
      await expect(page.getByRole('heading', { name: 'Unlock' })).toBeVisible();
      expect(await page.content()).not.toContain(next[0]);
    });
    await test.step('the old code and the old passphrase open nothing', async () => {
      await page.getByRole('button', { name: 'Use recovery code' }).click();
      await choose(groups.join(' '));
      await expect(page.getByText('That did not open the file')).toBeVisible();
      await page.getByRole('button', { name: 'Back to the passphrase' }).click();
      await page.getByLabel('Passphrase').fill(passphrase);
      await page.getByRole('button', { name: 'Unlock' }).click();
      await expect(page.getByText('That did not open the file')).toBeVisible();
    });
    await page.getByLabel('Passphrase').fill('another long passphrase');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  });
});

test.describe('the sample office', () => {
  test.use({ vault: 'none' });

  test('can be looked at before anything is set up, and leaves nothing', async ({ desk, home }) => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Look around with sample data first' }).click();
    await expect(page.getByText('Sample office: nobody in it is real.')).toBeVisible({
      timeout: 60_000,
    });
    await desk.goTo('/people');
    await expect(page.getByRole('table', { name: 'People' })).toBeVisible();
    await desk.expectAccessible();
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { name: 'Set up the program' })).toBeVisible();
    expect(readdirSync(home)).not.toContain('sample-office');
    expect(readdirSync(home)).not.toContain('vault');
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
