import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Desk, expect, passphrase, test } from './fixtures';
import { FamiliesPage } from './pages/families.page';
import { FirstRun } from './pages/first-run';
import { LogPage } from './pages/log';
import { Recruitment } from './pages/recruitment';
import { NoteEditor } from './pages/supervision';
import { filesWith } from './support/clear-text';
import { pdfText } from './support/pdf';

test.use({ vault: 'none' });

/** Everything typed in this test that names a person, or says something about one. */
const typed = {
  nominator: 'Quintessa Abernathy',
  mentor: 'Zenobia Fairweather',
  mother: 'Philippa Larkspur',
  father: 'Ignatius Larkspur',
  family: 'FAM-7731',
  saw: 'Steady in every meeting since the spring',
  summary: 'Walked through the visit plan together',
  note: 'Feels ready for a second match',
};
const surname = (name: string) => name.split(' ')[1] ?? '';
const first = (name: string) => name.split(' ')[0] ?? '';

/** The value at the head of what follows a label; spaces around units come and go with the layout. */
const startOf = (value: string) =>
  new RegExp(`^${value.replaceAll(' ', '').replaceAll(/[()$.]/g, String.raw`\$&`)}`);

/** Chooses a person by the beginning of the first name. */
async function pick(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(first(name));
  await page.getByRole('option', { name: new RegExp(name) }).click();
}

/** Starts the program on a day; the same vault from one start to the next. */
async function on(home: string, today: string) {
  const desk = await Desk.start(home, { today });
  const { page } = desk;
  return {
    desk,
    page,
    recruitment: new Recruitment(page),
    families: new FamiliesPage(page),
    log: new LogPage(desk),
    messages: page.getByRole('region', { name: 'Messages' }),
  };
}

test('the month from a first nomination to the report, on an encrypted file, without a trace beside it', async ({
  home,
}) => {
  test.setTimeout(240_000);
  await nominateAndTrain(home);
  await matchAndReport(home);
});

/** October 2: the program is new, a candidate comes and starts the course. */
async function nominateAndTrain(home: string): Promise<void> {
  const { desk, page, recruitment } = await on(home, '2026-10-02');

  await test.step('first run', async () => {
    const steps = new FirstRun(page);
    await steps.begin();
    await steps.choosePassphrase(passphrase);
    await steps.prove(await steps.recoveryGroups());
    await steps.nameHolder('Program manager');
    await steps.startEmpty();
    await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  });

  await test.step('a cohort with its fourteen dates', async () => {
    await desk.goTo('/training/new');
    await page.getByRole('textbox', { name: 'First session' }).fill('10/1');
    await page.getByLabel('Where').fill('Library annex');
    await page.getByRole('button', { name: 'Start cohort' }).click();
    await expect(page.getByRole('heading', { name: 'Cohort 1' })).toBeVisible();
  });

  await test.step('a caseworker nominates', async () => {
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Nomination or inquiry' }).click();
    await page.getByRole('button', { name: 'Add someone new' }).click();
    const someone = page.getByRole('dialog');
    await someone.getByLabel('Name', { exact: true }).fill(typed.nominator);
    await someone.getByRole('button', { name: /^Add/ }).click();
    await expect(someone).toBeHidden();
    await page.getByLabel('First name').fill(first(typed.mentor));
    await page.getByLabel('Last name').fill(surname(typed.mentor));
    await page.getByLabel('What they saw').fill(typed.saw);
    await page.getByRole('textbox', { name: 'Received on' }).fill('10/2');
    await page.getByRole('button', { name: 'Add nomination' }).click();
    await expect(recruitment.record(typed.mentor)).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('through the stages to training and to work', async () => {
    await recruitment.show('Board');
    await recruitment.candidate(typed.mentor).focus();
    for (const stage of ['Application', 'Eligibility', 'Interview', 'Checks', 'Decision']) {
      await page.keyboard.press('Alt+Shift+ArrowRight');
      await recruitment.expectIn(typed.mentor, stage);
      await expect(recruitment.candidate(typed.mentor)).toBeFocused();
    }
    await recruitment.chooseFromMenu(typed.mentor, 'Move to…');
    const enroll = recruitment.dialog(/^Move /);
    await enroll.getByLabel('To which stage?').selectOption('Training');
    await enroll.getByRole('radio').first().check();
    await enroll.getByRole('button', { name: 'Enroll and move' }).click();
    await recruitment.expectIn(typed.mentor, 'Training');
  });

  await desk.app.close();
  expect([...desk.problems, ...desk.requests]).toEqual([]);
}

/** October 30: attendance, activation, requests, a match, contacts, supervision, the report. */
async function matchAndReport(home: string): Promise<void> {
  const { desk, page, recruitment, families, log, messages } = await on(home, '2026-10-30');
  await desk.unlock();

  await test.step('attendance for a week, by keyboard', async () => {
    await page.keyboard.press('Alt+3');
    await page.getByRole('link', { name: 'Cohort 1' }).click();
    const cell = page.getByRole('gridcell', { name: new RegExp(`Week 3.*${typed.mentor}`) });
    await cell.click();
    await page.keyboard.press('p');
    await expect(
      page.getByRole('gridcell', { name: new RegExp(`Week 3.*${typed.mentor}.*present`) }),
    ).toBeVisible();
  });

  await test.step('activated, with the reason why before the end of the course', async () => {
    await page.keyboard.press('Alt+2');
    await recruitment.show('Board');
    await recruitment.chooseFromMenu(typed.mentor, 'Move to…');
    const activate = recruitment.dialog(/^Move /);
    await activate.getByLabel('To which stage?').selectOption('Activated');
    await activate.getByLabel('Why do they start anyway?').fill('Completed the course elsewhere');
    await activate.getByRole('textbox', { name: 'First day as parent partner' }).fill('10/10');
    await activate.getByRole('button', { name: 'Make parent partner' }).click();
    await recruitment.expectIn(typed.mentor, 'Activated');
  });

  await test.step('two requests of one family are accepted', async () => {
    await desk.goTo('/families/requests/new');
    await families.fillNewParent({
      firstName: first(typed.mother),
      lastName: surname(typed.mother),
      role: 'Mother',
      children: '2',
    });
    await page.getByLabel('Family number').fill(typed.family);
    await page.getByRole('textbox', { name: 'Received on' }).fill('10/5');
    await families.choose('How did it come?', 'case');
    await page.getByRole('button', { name: 'Add request' }).click();
    const panel = families.panel(typed.mother);
    await panel.getByRole('button', { name: 'Accept' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('10/6');
    await dialog.getByRole('button', { name: /Accept/ }).click();
    await expect(panel.getByRole('link', { name: 'Start a match' })).toBeVisible();

    await desk.goTo('/families/requests/new');
    await page.getByLabel('First name').fill(first(typed.father));
    await page.getByLabel('Last name').fill(surname(typed.father));
    await page.getByLabel('Role in the family').selectOption({ label: 'Father' });
    await page
      .getByRole('group', { name: 'Which family?' })
      .getByLabel('In the program already')
      .check();
    await families.choose(/^Family$/, typed.family);
    await page.getByRole('textbox', { name: 'Received on' }).fill('10/7');
    await families.choose('How did it come?', 'parent');
    await page.getByRole('button', { name: 'Add request' }).click();
    await expect(families.panel(typed.father)).toBeVisible();
  });

  await test.step('a match', async () => {
    await desk.goTo('/matches/new');
    await pick(page, 'Parent', typed.mother);
    await pick(page, 'Parent partner', typed.mentor);
    await page.getByRole('textbox', { name: 'Start' }).fill('10/11');
    await page.getByLabel('Which request does it answer?').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Start match' }).click();
    await expect(
      page.getByRole('region', { name: `${typed.mother} with ${typed.mentor}` }),
    ).toBeVisible();
  });

  await test.step('three contacts, one of them joint, one an attempt', async () => {
    const contacts = [
      { on: '10/12', parents: [typed.mother], how: 'Phone', result: 'Reached', long: '30' },
      {
        on: '10/14',
        parents: [typed.mother, typed.father],
        how: 'In person',
        result: 'Reached',
        long: '1:30',
      },
      { on: '10/16', parents: [typed.mother], how: 'Phone', result: 'No answer', long: '0' },
    ];
    await page.keyboard.press('Control+n');
    for (const contact of contacts) {
      const form = await log.newContact();
      await form.date.fill(contact.on);
      if (!(await form.chosen(typed.mentor).isVisible())) {
        await form.choose(form.mentor, first(typed.mentor), typed.mentor);
      }
      for (const parent of contact.parents) await form.choose(form.parent, first(parent), parent);
      await form.how.selectOption({ label: contact.how });
      await form.result.selectOption({ label: contact.result });
      await form.howLong.fill(contact.long);
      if (contact.result === 'Reached') await page.getByLabel('Support and listening').check();
      await form.summary.fill(typed.summary);
      await form.save();
      await expect(messages).toContainText(/logged|saved/i);
    }
  });

  await test.step('a supervision note, finished and sealed', async () => {
    await desk.goTo('/supervision/new');
    const note = new NoteEditor(page);
    await pick(page, 'Parent partner', typed.mentor);
    await page.keyboard.press('Escape');
    await note.date.fill('10/28');
    await note.howLong.fill('45');
    await note.note.fill(typed.note);
    await note.finish();
    await expect(page.getByText(typed.note).first()).toBeVisible();
  });

  const pdf = join(home, 'october.pdf');
  await test.step('the October report holds the expected figures', async () => {
    await desk.goTo('/reports?month=2026-10');
    await desk.answerDialog(pdf);
    await page.getByRole('button', { name: 'Save PDF' }).click();
    await expect(messages).toContainText(/Saved .*october\.pdf/, { timeout: 30_000 });
    const text = pdfText(pdf);
    const figures: [string, string][] = [
      ['Inquiries', '1'],
      ['Nominated by a caseworker', '1'],
      ['Sessions held', '1'],
      ['Attendances expected', '1'],
      ['Attendance rate', '100 %'],
      ['Training credited', '2 h 15 min'],
      ['Requests received', '2'],
      ['Without a decision at the end', '1'],
      ['Waiting for a parent partner at the end', '0'],
      ['Days from request to match', '6 days (of 1)'],
      ['New matches', '1'],
      ['Parents served', '2'],
      ['Parents served for the first time', '2'],
      ['Fathers served', '1'],
      ['Families served', '1'],
      ['Children in those families', '2'],
      ['Contacts, attempts included', '3'],
      ['Contacts that reached the parent', '2'],
      ['Contact time', '2 h'],
      ['Parent partners with individual supervision', '1 of 1'],
      ['Parent partners due for individual supervision', '0'],
    ];
    const lines = text.split('\n').map((line) => line.trim().replaceAll(/\s+/g, ' '));
    for (const [label, value] of figures) {
      const line = lines.find(
        (one) => one.startsWith(`${label} `) && /\d|–/.test(one.slice(label.length)),
      );
      const found = line?.slice(label.length).replaceAll(' ', '');
      expect.soft(found, label).toMatch(startOf(value));
    }
    expect(text).toMatch(/October 2026\s+0\s+1\s+0\s+0\s+1\b/);
  });

  await test.step('nothing typed lies in the clear on the disk', async () => {
    await desk.app.close();
    expect([...desk.problems, ...desk.requests]).toEqual([]);
    // The PDF went where the person said, in the clear, and the program said so.
    expect(filesWith(home, Object.values(typed), { except: [pdf] })).toEqual([]);
  });
}
