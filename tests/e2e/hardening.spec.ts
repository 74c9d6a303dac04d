import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, expect, passphrase, test } from './fixtures';
import { FirstRun } from './pages/first-run';

/** Every file and folder below one, with its permissions. */
function modesIn(folder: string): { path: string; mode: number; isFolder: boolean }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const info = statSync(path, { throwIfNoEntry: false });
    if (!info || entry.isSymbolicLink()) return [];
    const own = { path, mode: info.mode & 0o777, isFolder: info.isDirectory() };
    return own.isFolder ? [own, ...modesIn(path)] : [own];
  });
}

/** Runs in the page. */
const peopleAreShown = () => document.querySelector('main table tbody tr') !== null;

test('nothing leads the window away, opens another, or frames a page', async ({ desk }) => {
  const { page, app } = desk;
  await desk.goTo('/people');
  await expect(page.getByRole('table', { name: 'People' })).toBeVisible();
  const before = page.url();
  const tries: Record<string, () => void> = {
    link: () => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = 'https://example.org/';
      link.click();
    },
    'link to a new window': () => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = 'https://example.org/';
      link.target = '_blank';
      link.click();
    },
    'link to a file': () => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = 'file:///etc/passwd';
      link.click();
    },
    download: () => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = 'data:text/plain,x';
      link.download = 'x.txt';
      link.click();
    },
    address: () => {
      window.location.href = 'https://example.org/';
    },
    'another page of ours': () => {
      window.location.assign('app://bundle/print.html?month=2026-10');
    },
    script: () => {
      window.location.href = 'javascript:window.injected = true';
    },
    form: () => {
      const form = document.body.appendChild(document.createElement('form'));
      form.action = 'https://example.org/';
      form.method = 'post';
      form.submit();
    },
    window: () => void window.open('app://bundle/index.html'),
    refresh: () => {
      const meta = document.head.appendChild(document.createElement('meta'));
      meta.httpEquiv = 'refresh';
      meta.content = '0; url=https://example.org/';
    },
    frame: () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.src = 'app://bundle/index.html';
    },
    webview: () => {
      const view = document.body.appendChild(document.createElement('webview'));
      view.setAttribute('src', 'https://example.org/');
    },
    image: () => {
      document.body.appendChild(document.createElement('img')).src = 'https://example.org/x.png';
    },
    socket: () => void new WebSocket('wss://example.org/'),
    beacon: () => void navigator.sendBeacon('https://example.org/', 'x'),
  };
  for (const [name, attempt] of Object.entries(tries)) {
    await test.step(name, async () => {
      await page.evaluate(attempt).catch(() => {});
      // Asked of the page itself: Playwright's own waiting would wait for a navigation that never comes.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      expect(await page.evaluate(peopleAreShown)).toBe(true);
      expect(await page.evaluate(() => window.location.href)).toBe(before);
    });
  }
  expect(app.windows()).toHaveLength(1);
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  // A frame has no bridge to the program, even when it is of our own kind.
  const bridges = await Promise.all(
    page
      .frames()
      .filter((frame) => frame !== page.mainFrame())
      .map((frame) => frame.evaluate(() => 'bridge' in window).catch(() => false)),
  );
  expect(bridges.filter(Boolean)).toEqual([]);
  // Each refusal is said on the console; what was refused never left.
  desk.problems.length = 0;
  desk.requests.length = 0;
});

test('the window runs in the sandbox, keeps its pages in memory, and asks for nothing', async ({
  desk,
}) => {
  const found = await desk.app.evaluate(({ BrowserWindow, app, crashReporter }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('no window');
    const { session } = window.webContents;
    return {
      isPersistent: session.isPersistent(),
      storage: session.getStoragePath(),
      uploads: crashReporter.getUploadedReports().length,
      packaged: app.isPackaged,
    };
  });
  expect(found).toEqual({
    isPersistent: false,
    storage: null,
    uploads: 0,
    packaged: false,
  });
  const page = await desk.page.evaluate(async () => {
    const asked = await Promise.all(
      ['notifications', 'camera', 'microphone', 'geolocation', 'clipboard-read'].map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'unknown',
        ),
      ),
    );
    let evaluated = false;
    try {
      // Trying it is the test: the policy of the page must refuse it.
      // eslint-disable-next-line no-eval
      evaluated = Boolean(globalThis.eval('1 + 1'));
    } catch {
      evaluated = false;
    }
    const bridge = Object.keys((window as unknown as { bridge: object }).bridge).toSorted();
    return { asked: [...new Set(asked)], evaluated, bridge };
  });
  expect(page).toEqual({ asked: ['denied'], evaluated: false, bridge: ['invoke', 'listen'] });
  desk.problems.length = 0;
});

test.describe('a new vault', () => {
  test.use({ vault: 'none' });

  test('is for this user alone, with all that is written, and no crash report is kept', async ({
    desk,
    home,
  }) => {
    const steps = new FirstRun(desk.page);
    await steps.begin();
    await steps.choosePassphrase(passphrase);
    const groups = await steps.recoveryGroups();
    await steps.prove(groups);
    await steps.nameHolder('Program manager');
    await steps.startEmpty();
    await expect(desk.page.getByRole('navigation', { name: 'Places' })).toBeVisible();
    await desk.page.keyboard.press('Control+l');
    await expect(desk.page.getByRole('heading', { name: 'Unlock' })).toBeVisible();
    await expect.poll(() => existsSync(join(home, 'vault', 'backups'))).toBe(true);
    const written = modesIn(home);
    expect(written.map(({ path }) => path)).toContain(join(home, 'vault', 'program.db'));
    // On Windows files inherit the permissions of the profile, and modes say nothing.
    const forOthers = (mode: number) => process.platform !== 'win32' && (mode & 0o077) !== 0;
    expect(written.filter(({ mode }) => forOthers(mode))).toEqual([]);
    expect(written.filter(({ path }) => path.endsWith('.dmp'))).toEqual([]);
  });
});

test('a second start of the program ends, and leaves the first as it is', async ({
  desk,
  home,
}) => {
  const second = Desk.start(home, { today: '2026-11-02' });
  await expect(second).rejects.toThrow();
  await desk.goTo('/people');
  await expect(desk.page.getByRole('table', { name: 'People' })).toBeVisible();
});

test('the vault that is open in one program is not opened by another', async ({ desk, home }) => {
  await desk.goTo('/people');
  await expect(desk.page.getByRole('table', { name: 'People' })).toBeVisible();
  const elsewhere = await Desk.start(join(home, 'elsewhere'), {
    today: '2026-11-02',
    args: [`--vault=${join(home, 'vault')}`],
  });
  await elsewhere.page.getByLabel('Passphrase').fill(passphrase);
  await elsewhere.page.getByRole('button', { name: 'Unlock' }).click();
  await expect(elsewhere.page.getByText('open in another window').first()).toBeVisible();
  await elsewhere.expectAccessible();
  await elsewhere.app.close();
});
