import { expect, test } from './fixtures';
import { TrainingPage } from './pages/training.page';
import { isUncovered } from './support/by-keyboard';

const people = ['Marisol Birdsong', 'José Cordova', 'Lucía Fuentes'] as const;
const [marisol, jose, lucia] = people;

test('a new cohort is marked by keyboard: marks, minutes, a range, undo and redo', async ({
  desk,
}) => {
  const { page } = desk;
  const training = new TrainingPage(page);
  const press = (keys: string) => page.keyboard.press(keys);
  await desk.goTo('/training/new');
  await training.startCohort(people);
  await training.goToFirstCell();

  await press('p');
  await expect(training.cell(1, marisol)).toHaveAccessibleName(
    `Week 1, Sep 10, ${marisol}: present`,
  );
  await expect(training.total(marisol, /2 h 15 min credited/)).toBeVisible();
  await press('ArrowDown');
  await press('l');
  await page.keyboard.type('45');
  await press('Enter');
  await expect(training.cell(1, jose)).toHaveAccessibleName(/late, 45 min/);
  await expect(training.cell(1, lucia)).toBeFocused();
  await press('m');
  await expect(training.total(lucia, /Needs make-ups/)).toBeVisible();

  await press('Control+Home');
  await press('ArrowRight');
  await press('Shift+ArrowDown');
  await press('Shift+ArrowRight');
  await expect(training.grid.locator('[aria-selected="true"]')).toHaveCount(4);
  await press('p');
  await expect(training.cell(3, jose)).toHaveAccessibleName(/present/);

  await press('Control+z');
  await expect(training.cell(3, jose)).toHaveAccessibleName(/not marked/);
  for (let n = 0; n < 4; n += 1) await press('Control+z');
  await expect(training.cell(1, marisol)).toHaveAccessibleName(/not marked/);
  for (let n = 0; n < 5; n += 1) await press('Control+y');
  await expect(training.cell(3, jose)).toHaveAccessibleName(/present/);
  await expect(training.cell(1, lucia)).toHaveAccessibleName(/missed/);

  await expect(page.getByRole('status').filter({ hasText: 'Marks saved' })).toBeVisible();
  await page.reload();
  await expect(training.cell(1, jose)).toHaveAccessibleName(/late, 45 min/);
  await expect(training.cell(3, marisol)).toHaveAccessibleName(/present/);
});

test('a session still to come takes an excuse, and says why it takes no presence', async ({
  desk,
}) => {
  const training = new TrainingPage(desk.page);
  await desk.goTo('/training');
  await training.open('Cohort 6');
  await training.cell(13, 'Luis Xiong').click();
  await desk.page.keyboard.press('p');
  await expect(training.messages).toContainText('Week 13 is still to come, on Nov 4, 2026.');
  await expect(training.cell(13, 'Luis Xiong')).toHaveAccessibleName(/still to come/);
  await desk.page.keyboard.press('x');
  await expect(training.cell(13, 'Luis Xiong')).toHaveAccessibleName(/excused/);
});

test('a block from Excel is shown before it is pasted, and what it does not know is left out', async ({
  desk,
}) => {
  const { app, page } = desk;
  const training = new TrainingPage(page);
  await desk.goTo('/training/new');
  await training.startCohort(people);
  await training.goToFirstCell();
  await app.evaluate(({ clipboard }) => clipboard.writeText('P\tM\tQ\r\nl 30\t\tx\r\n'));
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Check what you paste' });
  await expect(dialog).toContainText('1 cell cannot be pasted');
  await expect(dialog).toContainText('“Q” is not a mark');
  await expect(dialog.getByRole('row')).toHaveCount(5);
  await desk.expectAccessible();
  await dialog.getByRole('button', { name: 'Change 4 marks' }).click();
  await expect(training.cell(1, jose)).toHaveAccessibleName(/late, 30 min/);
  await expect(training.cell(2, marisol)).toHaveAccessibleName(/missed/);
  await expect(training.cell(1, marisol)).toBeFocused();

  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('P\r\nL 30');
  await page.keyboard.press('Control+z');
  await expect(training.cell(1, jose)).toHaveAccessibleName(/not marked/);
});

test('cells are filled and cut by keys, a week by its head, and a cell tells its history', async ({
  desk,
}) => {
  const { app, page } = desk;
  const training = new TrainingPage(page);
  const press = (keys: string) => page.keyboard.press(keys);
  await desk.goTo('/training/new');
  await training.startCohort(people);
  await training.goToFirstCell();
  await press('m');
  await press('ArrowDown');
  await press('Control+d');
  await expect(training.cell(1, jose)).toHaveAccessibleName(/missed/);
  await press('ArrowRight');
  await press('Control+r');
  await expect(training.cell(2, jose)).toHaveAccessibleName(/missed/);
  await press('Control+x');
  await expect(training.cell(2, jose)).toHaveAccessibleName(/not marked/);
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('M');

  // The head of week 2: everyone present; then make-ups for whoever missed week 1.
  await press('ArrowUp');
  await press('ArrowUp');
  await expect(training.grid.getByRole('columnheader', { name: /^Week 2,/ })).toBeFocused();
  await press('p');
  await expect(training.cell(2, lucia)).toHaveAccessibleName(/present/);
  await press('ArrowLeft');
  await press('u');
  const makeup = page.getByRole('dialog', { name: 'Add a make-up of week 1' });
  await expect(makeup.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await press('Escape');
  await expect(training.grid.getByRole('columnheader', { name: /^Week 1,/ })).toBeFocused();

  await press('ArrowDown');
  await press('p');
  await press('h');
  const history = page.getByRole('dialog', { name: `Marks of ${marisol}, week 1, Sep 10` });
  await expect(history.getByRole('listitem')).toHaveText([
    /missed → present/,
    /not marked → missed/,
  ]);
  await desk.expectAccessible();
  await press('Escape');
  await expect(training.cell(1, marisol)).toBeFocused();
});

test('junk from the clipboard changes nothing, and marks cannot slip into another row', async ({
  desk,
}) => {
  const { app, page } = desk;
  const training = new TrainingPage(page);
  const paste = async (text: string) => {
    await app.evaluate(({ clipboard }, block) => clipboard.writeText(block), text);
    await page.keyboard.press('Control+v');
  };
  await desk.goTo('/training/new');
  await training.startCohort(people);
  await training.goToFirstCell();
  await paste('x'.repeat(300_000));
  await expect(training.messages).toContainText('That is too much to paste here.');
  await paste(`${'<b>?</b>'.repeat(500)}\t-5\t9999\r\n02/30/2026\t=1+1`);
  const dialog = page.getByRole('dialog', { name: 'Check what you paste' });
  await expect(dialog).toContainText('5 cells cannot be pasted');
  await expect(dialog).toContainText('No mark would change.');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(training.grid.locator(':focus')).toHaveCount(1);
  await paste('"P\r\n(bus was late)"\tM\r\nM\tP');
  await expect(dialog).toContainText('1 cell cannot be pasted');
  await dialog.getByRole('button', { name: 'Change 3 marks' }).click();
  await expect(training.cell(1, marisol)).toHaveAccessibleName(/not marked/);
  await expect(training.cell(1, jose)).toHaveAccessibleName(/missed/);
  await expect(training.cell(2, jose)).toHaveAccessibleName(/present/);
});

test('frozen names, heads and totals never cover the cell with the focus', async ({ desk }) => {
  const { page } = desk;
  const training = new TrainingPage(page);
  await desk.goTo('/training');
  await training.open('Cohort 6');
  await training.grid.getByRole('gridcell').first().click();
  for (const [width, height] of [
    [1280, 800],
    [1024, 640],
  ] as const) {
    await desk.resize(width, height);
    for (const keys of ['Control+Home', 'End', 'ArrowLeft', 'Home', 'ArrowDown', 'Control+End']) {
      await page.keyboard.press(keys);
      const focused = training.grid.locator(':focus');
      await expect(focused).toHaveCount(1);
      await expect
        .poll(() => isUncovered(focused), { message: `after ${keys} at ${width} × ${height}` })
        .toBe(true);
    }
  }
});

test('marks that the disk does not take stay on the page until they are saved', async ({
  desk,
}) => {
  const { app, page } = desk;
  const training = new TrainingPage(page);
  /** Lets writing marks fail, or work again. */
  const setDiskFull = (full: boolean) =>
    app.evaluate(({ ipcMain }, fails) => {
      type Handler = (event: unknown, name: string, input: unknown) => unknown;
      const held = ipcMain as unknown as {
        _invokeHandlers: Map<string, Handler>;
        real?: Handler;
      };
      const real = (held.real ??= held._invokeHandlers.get('rpc') as Handler);
      held._invokeHandlers.set('rpc', (event, name, input) =>
        fails && name === 'training.mark'
          ? { ok: false, error: { code: 'DISK_FULL', message: 'The disk is full.' } }
          : real(event, name, input),
      );
    }, full);
  await desk.goTo('/training');
  await training.open('Cohort 6');
  await training.cell(12, 'Luis Xiong').click();
  await setDiskFull(true);
  await page.keyboard.press('m');
  const notice = page.getByRole('alert').filter({ hasText: 'not saved yet' });
  await expect(notice).toContainText('The disk is full.');
  await expect(training.cell(12, 'Luis Xiong')).toHaveAccessibleName(/missed/);
  await page.keyboard.press('x');
  await expect(notice).toContainText('2 changes are not saved yet');
  await setDiskFull(false);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(training.cell(12, 'Luis Xiong')).toHaveAccessibleName(/excused/);
});
