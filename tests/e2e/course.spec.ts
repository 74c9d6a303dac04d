import { expect, test } from './fixtures';
import { CoursePage } from './pages/course.page';
import { TrainingPage } from './pages/training.page';

test('a course in use stays as it is: the change is a new version, for new cohorts', async ({
  desk,
}) => {
  const { page } = desk;
  const course = new CoursePage(page);
  await desk.goTo('/training/courses');
  await course.open('CORE14');
  await page.getByRole('link', { name: 'Make a new version' }).click();
  await expect(course.form).toContainText('Version 1 stays as it is for 6 cohorts');
  await course.form.getByRole('textbox', { name: 'Name' }).fill('Core training, evenings');
  await course.topic(1).fill('Welcome');
  await course.length(1).fill('1:30');
  await page.keyboard.press('Tab');
  await expect(course.form).toContainText('14 weeks, 30 h 45 min in all.');
  await page.getByRole('button', { name: 'Move week 1 down' }).click();
  await expect(course.topic(2)).toHaveValue('Welcome');
  await page.getByRole('button', { name: 'Take out week 14' }).click();
  await page.getByRole('button', { name: 'Add a week' }).click();
  await expect(course.topic(14)).toBeFocused();
  await page.keyboard.type('Graduation');
  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await expect(page.getByRole('heading', { name: 'Core training, evenings' })).toBeVisible();
  await expect(page.getByText('Version 2: for new cohorts')).toBeVisible();
  await expect(page.getByRole('row', { name: /^2 Welcome 1 h 30 min/ })).toBeVisible();

  await page.getByRole('link', { name: 'CORE14, version 1' }).click();
  await expect(page.getByText('Version 1: earlier version')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Make a new version' })).toBeHidden();
  await desk.goTo('/training/new');
  await expect(
    page.getByText(/^Core training, evenings: 14 weeks, 30 h 45 min in all/),
  ).toBeVisible();

  await desk.goTo('/training/courses');
  await course.open('Core training, evenings');
  await page.getByRole('button', { name: 'Take out this version' }).click();
  await expect(course.row(/CORE14/)).toContainText('For new cohorts');
});

test('a course that gives too little time, and bad input, are refused in words', async ({
  desk,
}) => {
  const { page } = desk;
  const course = new CoursePage(page);
  const save = () => page.getByRole('button', { name: 'Make the course' }).click();
  await desk.goTo('/training/courses/new');
  await expect(course.form).toBeVisible();
  await save();
  await expect(course.form).toContainText('Give every week a title.');
  await course.form.getByRole('textbox', { name: 'Name' }).fill('x'.repeat(10_000));
  await course.topic(1).fill('Only week');
  await course.form.getByRole('textbox', { name: 'Credit needed to graduate' }).fill('-5');
  await course.length(1).fill('99h');
  await save();
  await expect(course.form).toContainText('Use at most 200 characters.');
  await expect(course.form).toContainText('Time cannot be less than zero.');
  await expect(course.form).toContainText('That is more than 24 h.');
  await desk.expectAccessible();
  await course.form.getByRole('textbox', { name: 'Name' }).fill('Short course');
  await course.form.getByRole('textbox', { name: 'Credit needed to graduate' }).fill('3h');
  await course.length(1).fill('2h');
  await save();
  await expect(course.form).toContainText(
    'The weeks give 2 h in all, less than it takes to graduate.',
  );
  await course.form.getByRole('textbox', { name: 'Credit needed to graduate' }).fill('2h');
  await save();
  await expect(page.getByRole('heading', { name: 'Short course' })).toBeVisible();
  await expect(page.getByText('No cohort yet. It can still be changed.')).toBeVisible();
});

test('a new cohort refuses impossible dates and numbers in words, and keeps its draft', async ({
  desk,
}) => {
  const { page } = desk;
  const form = page.getByRole('form', { name: 'New cohort' });
  const fill = (name: string, text: string) => form.getByRole('textbox', { name }).fill(text);
  await desk.goTo('/training/new');
  await fill('Name', 'N'.repeat(10_000));
  await fill('First session', '2/30/2026');
  await fill('Places', '-3');
  await page.getByRole('button', { name: 'Start cohort' }).click();
  await expect(form).toContainText('February 2026 has only 28 days.');
  // One thing to say about the dates, not one for each week.
  await expect(form).not.toContainText('This needs an answer.');
  await expect(form).toContainText('Use at most 200 characters.');
  await expect(form.getByRole('textbox', { name: 'Places' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expect(
    form.getByText('Enter the day of the first session to see all dates.'),
  ).toBeVisible();
  await desk.expectAccessible();

  await fill('Name', 'Evening cohort');
  await fill('First session', '11/12/2026');
  await fill('Places', '12');
  await page.keyboard.press('Tab');
  await form.getByRole('textbox', { name: 'Another day off' }).fill('13/45/2026');
  await form.getByRole('button', { name: 'Add day off' }).click();
  await expect(form).toContainText('There is no month 13.');
  await form.getByRole('textbox', { name: 'Another day off' }).fill('12/3/2026');
  await form.getByRole('button', { name: 'Add day off' }).click();
  await expect(form).toContainText('14 sessions, the last on Thu, Feb 18, 2027.');
  await expect(form).toContainText('Draft saved');
  await desk.goTo('/training');
  await expect(form).toBeHidden();
  await desk.goTo('/training/new');
  await expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue('Evening cohort');
  await expect(form).toContainText('14 sessions, the last on Thu, Feb 18, 2027.');
});

test('whoever comes after the last place waits for one, and is enrolled from the list', async ({
  desk,
}) => {
  const { page } = desk;
  const training = new TrainingPage(page);
  await desk.goTo('/training/new');
  await page.getByRole('textbox', { name: 'Places' }).fill('2');
  await training.startCohort(['Marisol Birdsong', 'José Cordova']);
  await page.getByRole('button', { name: 'Enroll people' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'People' }).fill('Lucía Fuentes');
  await page
    .getByRole('option', { name: /Lucía Fuentes/ })
    .first()
    .click();
  await expect(dialog).toContainText('No place is left.');
  await dialog.getByRole('button', { name: 'Enroll', exact: true }).click();
  await expect(dialog).toContainText('No place is left in this cohort.');
  await desk.expectAccessible();
  await dialog.getByRole('button', { name: 'Put on the waiting list' }).click();
  await page.getByRole('link', { name: 'Waiting list (1)' }).click();
  const panel = training.panel('Waiting list');
  await expect(panel).toContainText('All 2 places are taken.');
  await desk.expectAccessible();
  await panel.getByRole('button', { name: 'Enroll Lucía Fuentes' }).click();
  await dialog.getByRole('checkbox', { name: 'Enroll them all the same' }).check();
  await dialog.getByRole('button', { name: 'Enroll', exact: true }).click();
  await expect(panel).toContainText('Nobody is waiting.');
  await expect(training.grid.getByRole('rowheader')).toHaveCount(4);
});

test('dates change for a reason that shows first: a shift, two on one day, a day off, a cancelled week', async ({
  desk,
}) => {
  const { page } = desk;
  const training = new TrainingPage(page);
  const head = (name: RegExp) => training.grid.getByRole('columnheader', { name });
  const dates = async (act: string) => {
    await training.panel('Week 13').getByRole('button', { name: 'Dates' }).click();
    await page.getByRole('menuitem', { name: act }).click();
  };
  await desk.goTo('/training/6/week/13');
  const panel = training.panel('Week 13');
  await dates('A week later, with all after it');
  await expect(panel).toContainText('2 sessions get a new date');
  // A federal holiday is named before anyone is asked to come on it.
  await expect(panel).toContainText('Wed, Nov 11, 2026 (Veterans Day)');
  await panel.getByRole('textbox', { name: 'Why' }).fill('Site closed for elections');
  await panel.getByRole('button', { name: 'Save new date' }).click();
  await expect(head(/^Week 14, Wed, Nov 18/)).toBeVisible();
  await expect(panel).toContainText('Site closed for elections');
  await training.undo();
  await expect(head(/^Week 13, Wed, Nov 4/)).toBeVisible();
  await expect(panel).not.toContainText('Site closed for elections');

  await dates('Two sessions on one day');
  await expect(panel).toContainText('Week 13: Wed, Nov 4, 2026 → Wed, Nov 11, 2026');
  await panel.getByRole('button', { name: 'Cancel' }).click();

  await panel.getByRole('button', { name: 'Held or cancelled' }).click();
  await panel.getByRole('radio', { name: 'Cancelled' }).check();
  await expect(panel).toContainText('Marisol Joseph-Baptiste: needs attention → ');
  await desk.expectAccessible();
  await panel.getByRole('button', { name: 'Cancel', exact: true }).click();

  await desk.goTo('/training/6/details');
  await page.getByRole('button', { name: 'Days off…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Days off of Cohort 6' });
  await dialog.getByRole('checkbox', { name: /Veterans Day/ }).check();
  await expect(dialog).toContainText('Week 14: Wed, Nov 11, 2026 → Wed, Nov 18, 2026');
  await desk.expectAccessible();
  await dialog.getByRole('button', { name: 'Save days off' }).click();
  await expect(head(/^Week 14, Wed, Nov 18/)).toBeVisible();
});

for (const theme of ['light', 'dark'] as const)
  test(`nothing for axe to find in courses and the waiting list, ${theme}`, async ({ desk }) => {
    await desk.setTheme(theme);
    await desk.goTo('/training/courses');
    await expect(desk.page.getByRole('link', { name: 'CORE14' })).toBeVisible();
    await desk.expectAccessible();
    for (const address of [
      '/training/courses/1',
      '/training/courses/1/edit',
      '/training/6/waiting',
    ]) {
      await desk.goTo(address);
      await expect(
        desk.page.getByRole('heading', { name: /^(CORE14|New version of CORE14|Waiting list)$/ }),
      ).toBeVisible();
      await desk.expectAccessible();
    }
  });
