import { join } from 'node:path';
import { expect, test } from './fixtures';
import { cohort, GraduationPage, luis, marisol } from './pages/graduation.page';
import { pageSizes, pdfInfo, pdfText } from './support/pdf';

test.use({ today: '2026-12-20' });

test('from sign-offs to graduation in one action, its papers, and back by undo', async ({
  desk,
  home,
}) => {
  const { page } = desk;
  const graduation = new GraduationPage(page);
  await graduation.endOfCourse();

  await test.step('one sign-off for two people', async () => {
    await desk.goTo(`/training/${cohort.id}/sign-offs`);
    await page.getByRole('button', { name: 'Record sign-off' }).click();
    const dialog = graduation.dialog('Record a sign-off');
    await dialog.getByRole('button', { name: 'Record sign-off' }).click();
    await expect(dialog).toContainText('Choose at least one person.');
    await dialog.getByRole('checkbox', { name: luis }).check();
    await dialog.getByRole('checkbox', { name: marisol }).check();
    await dialog.getByLabel('What was shown').selectOption('Boundaries and confidentiality');
    await dialog.getByLabel('How it was shown').selectOption('Role play');
    await dialog.getByLabel('Who saw it').fill('Ana Lopez');
    await dialog.getByRole('button', { name: 'Record sign-off' }).click();
    await expect(graduation.messages).toContainText('2 sign-offs recorded.');
    for (const name of [luis, marisol])
      await expect(graduation.row(new RegExp(name))).toContainText('Met');
  });

  await test.step('who qualifies, who does not and why; a reason is asked for', async () => {
    await graduation.goTo('Graduation');
    await expect(page.getByText('1 of 2 in training can graduate.')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: luis })).toBeChecked();
    await expect(
      page.getByText('Still missing: the add-on training “Disabilities”.'),
    ).toBeVisible();
    await page.getByRole('checkbox', { name: marisol }).check();
    await page.getByRole('button', { name: 'Graduate 2 people' }).click();
    const reason = page.getByRole('textbox', { name: `Why ${marisol} graduates all the same` });
    await expect(reason).toBeFocused();
    await expect(page.getByText('Write why the course counts as completed')).toBeVisible();
    await reason.fill('Her training with the state counts.');
    await page.getByRole('button', { name: 'Graduate 2 people' }).click();
    await expect(graduation.messages).toContainText(
      '2 people completed the course. The cohort is finished.',
    );
    await expect(graduation.row(new RegExp(luis))).toContainText(/2026-00\d/);
  });

  await test.step('certificates and transcripts, as pages and for Word', async () => {
    const file = (name: string) => join(home, name);
    await desk.answerDialog(file('certificates.pdf'));
    await graduation.choosePaper('Papers for all', 'Certificates: save as PDF…');
    await expect(graduation.messages).toContainText('certificates.pdf');
    const certificates = pdfText(file('certificates.pdf'));
    expect(certificates).toContain(luis);
    expect(certificates).toContain('Sunday, December 20, 2026');
    expect(certificates).toMatch(/Certificate 2026-00\d/);
    expect(pageSizes(file('certificates.pdf'))).toEqual(['792 x 612', '792 x 612']);

    await desk.answerDialog(file('transcripts.pdf'));
    await graduation.choosePaper('Papers for all', 'Transcripts: save as PDF…');
    await expect(graduation.messages).toContainText('transcripts.pdf');
    const transcripts = pdfText(file('transcripts.pdf'));
    expect(transcripts).toContain('Completed with an exception: Her training with the state');
    expect(transcripts).toMatch(/Boundaries and confidentiality\s+Met\s+Role play/);
    expect(transcripts).toMatch(/Disabilities\s+Not done/);
    expect(new Set(pageSizes(file('transcripts.pdf')))).toEqual(new Set(['612 x 792']));
    expect(pdfInfo(file('transcripts.pdf'))['Title']).toBe('Transcripts');

    await desk.answerDialog(file('transcripts.docx'));
    await graduation.choosePaper('Papers for all', 'Transcripts: save for Word…');
    await expect(graduation.messages).toContainText('transcripts.docx');
  });

  await test.step('one undo takes all of the graduation back', async () => {
    await desk.expectAccessible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('1 of 2 in training can graduate.')).toBeVisible();
  });
});

test('graduating by keyboard alone', async ({ desk }) => {
  const { page } = desk;
  const graduation = new GraduationPage(page);
  await graduation.endOfCourse();
  await desk.goTo(`/training/${cohort.id}/graduation`);
  await expect(page.getByRole('heading', { name: cohort.name, level: 1 })).toBeFocused();
  const submit = page.getByRole('button', { name: /^Graduate 1 person$/ });
  await expect(submit).toBeVisible();
  const tabTo = async (target: typeof submit) => {
    for (let presses = 0; presses < 30; presses += 1) {
      if (await target.evaluate((node) => node === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  };
  const choice = page.getByRole('checkbox', { name: luis });
  await tabTo(choice);
  await page.keyboard.press('Space');
  await expect(choice).not.toBeChecked();
  await page.keyboard.press('Space');
  await tabTo(submit);
  await page.keyboard.press('Enter');
  await expect(graduation.messages).toContainText('1 person completed the course.');
  await expect(graduation.row(new RegExp(luis))).toContainText(/2026-00\d/);
  // Someone is left: the cohort goes on, and says why.
  await expect(
    page.getByText('0 of 1 in training can graduate. 1 completed before.'),
  ).toBeVisible();
});

test('a graduate becomes a parent partner when that is confirmed, and one undo takes it back', async ({
  desk,
}) => {
  const { page } = desk;
  const graduation = new GraduationPage(page);
  await graduation.endOfCourse();
  await desk.goTo(`/training/${cohort.id}/graduation`);
  await page.getByRole('button', { name: 'Graduate 1 person' }).click();
  const next = page.getByRole('region', { name: /^Next: parent partners/ });
  await expect(next).toBeVisible();
  await next.getByRole('button', { name: 'Make parent partners' }).click();
  await expect(next).toContainText('Choose at least one person.');
  await next.getByRole('checkbox', { name: luis }).check();
  await expect(next.getByRole('textbox', { name: `Number of ${luis}` })).not.toHaveValue('');
  await desk.expectAccessible();
  await next.getByRole('button', { name: 'Make 1 parent partner' }).click();
  await expect(graduation.messages).toContainText(`1 parent partner activated: ${luis}.`);
  await expect(next).toBeHidden();
  await graduation.messages.getByRole('button', { name: 'Undo' }).last().click();
  await expect(next).toBeVisible();
});

test('a sign-in sheet and the attendance of a cohort are saved as PDF from where they are used', async ({
  desk,
  home,
}) => {
  const graduation = new GraduationPage(desk.page);
  await desk.goTo(`/training/${cohort.id}/week/13`);
  const panel = desk.page.getByRole('region', { name: /^Week 13/ });
  await desk.answerDialog(join(home, 'sign-in.pdf'));
  await panel.getByRole('button', { name: 'Papers' }).click();
  await desk.page.getByRole('menuitem', { name: 'Sign-in sheet: save as PDF…' }).click();
  await expect(graduation.messages).toContainText('sign-in.pdf');
  const sheet = pdfText(join(home, 'sign-in.pdf'));
  for (const words of ['Sign-in sheet, Cohort 6', 'Signature', luis, marisol])
    expect(sheet).toContain(words);

  await desk.page.keyboard.press('Escape');
  await desk.goTo(`/training/${cohort.id}`);
  await desk.answerDialog(join(home, 'grid.pdf'));
  await graduation.choosePaper('Papers', 'Attendance: save as PDF…');
  await expect(graduation.messages).toContainText('grid.pdf');
  expect(pdfText(join(home, 'grid.pdf'))).toMatch(/Luis Xiong\s+P\s+P\s+X\+/);
  expect(pageSizes(join(home, 'grid.pdf'))).toEqual(['792 x 612']);
});

test('feedback is keyed sheet after sheet, and everyone is compared with themselves', async ({
  desk,
}) => {
  const { page } = desk;
  const graduation = new GraduationPage(page);
  await desk.goTo(`/training/${cohort.id}/feedback`);
  await page.getByRole('button', { name: 'Key sheets of week 1', exact: true }).click();
  const dialog = graduation.dialog('Feedback on week 1');
  const next = dialog.getByRole('button', { name: 'Save and key the next' });
  await next.click();
  await expect(dialog).toContainText('Enter at least one answer from the sheet.');
  for (const answer of ['Yes', 'Mostly']) {
    await dialog
      .getByRole('group', { name: 'It was useful for the work' })
      .getByRole('radio', { name: answer })
      .check();
    await next.click();
    await expect(dialog.getByRole('radio', { name: answer, checked: true })).toHaveCount(0);
  }
  await expect(dialog.getByText(/Keyed so far\s*2/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(graduation.row(/^Week 1,/)).toContainText('1 yes and 1 mostly');

  for (const [when, answer] of [
    ['before the course', 'Not yet'],
    ['after the course', 'Sure'],
  ] as const) {
    await page.getByRole('button', { name: `: ${luis}, ${when}` }).click();
    const sheet = graduation.dialog(`How sure ${luis} feels ${when}`);
    await sheet
      .getByRole('group', { name: 'Listening and support' })
      .getByRole('radio', { name: answer })
      .check();
    await sheet.getByRole('button', { name: 'Save sheet' }).click();
    await expect(sheet).toBeHidden();
  }
  await expect(graduation.row(/^Listening and support/)).toContainText('1 feels surer');
});

test('in-service hours for two people at once, then what one of them still has to do', async ({
  desk,
}) => {
  const { page } = desk;
  const graduation = new GraduationPage(page);
  await desk.goTo('/training/in-service');
  await page.getByRole('button', { name: 'Record training' }).click();
  const dialog = graduation.dialog('Record in-service training');
  for (const name of ['Kevin Xiong', 'Maria Lucero']) {
    await dialog.getByRole('combobox', { name: 'Who took part' }).fill(name);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click();
  }
  await dialog.getByLabel('What it was').fill('Motivational interviewing');
  await dialog.getByLabel('Length').fill('-3');
  await dialog.getByLabel('Kind').selectOption('Workshop');
  await dialog.getByRole('button', { name: 'Record training' }).click();
  await expect(dialog.getByLabel('Length')).toBeFocused();
  await dialog.getByLabel('Length').fill('1h30');
  await dialog.getByRole('button', { name: 'Record training' }).click();
  await expect(graduation.messages).toContainText('Training recorded for 2 people.');
  await expect(graduation.row(/^Kevin Xiong/)).toContainText('1 h 30 min');

  await page.getByRole('link', { name: 'Kevin Xiong' }).click();
  const panel = page.getByRole('region', { name: 'Kevin Xiong' });
  await expect(panel).toContainText('10 h 30 min to go');
  await expect(panel).toContainText('By kind: Workshop 1 h 30 min.');
  await panel.getByRole('button', { name: 'Record Mandatory reporting' }).click();
  const addOn = graduation.dialog('Add-on training of Kevin Xiong');
  await expect(addOn.getByRole('textbox', { name: /Valid until/ })).toHaveValue(
    'Mon, Dec 20, 2027',
  );
  await addOn.getByRole('button', { name: 'Record add-on training' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'To renew' }).check();
  await expect(graduation.row(/^Kevin Xiong/)).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`pages beside the grid and after the course are accessible in ${theme}`, async ({
    desk,
  }) => {
    await desk.setTheme(theme);
    const { page } = desk;
    await new GraduationPage(page).endOfCourse();
    for (const [path, seen] of [
      ['/training/6/sign-offs', /This course asks for no sign-offs/],
      ['/training/6/graduation', /1 of 2 in training can graduate/],
      ['/training/6/feedback', /Sheets of paper, keyed here/],
      ['/training/in-service', /active parent partners have 12 hours/],
    ] as const) {
      await desk.goTo(path);
      await expect(page.getByText(seen)).toBeVisible();
      await desk.expectAccessible();
    }
    await page.getByRole('button', { name: 'Record training' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await desk.expectAccessible();
  });
}
