import { expect, type Locator, type Page } from '@playwright/test';
import type { Sheet } from '../../../src/shared/contract/training-parts';

/** The sample's running cohort and its two trainees. */
export const cohort = { id: 6, name: 'Cohort 6' } as const;
export const marisol = 'Marisol Joseph-Baptiste';
export const luis = 'Luis Xiong';

const modules = ['mandatory_reporting', 'informed_supervision', 'court_roles', 'disabilities'];

/** What comes beside and after the grid, by role and name. */
export class GraduationPage {
  constructor(readonly page: Page) {}

  get messages(): Locator {
    return this.page.getByRole('region', { name: 'Messages' });
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name });
  }

  /** A row of a table by the words it begins with. */
  row(name: string | RegExp): Locator {
    return this.page.getByRole('row', { name });
  }

  async goTo(part: 'Attendance' | 'Sign-offs' | 'Feedback' | 'Graduation'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Pages of the cohort' })
      .getByRole('link', { name: part })
      .click();
    await expect(this.page.getByRole('heading', { name: cohort.name, level: 1 })).toBeFocused();
  }

  async choosePaper(button: string, paper: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    await this.page.getByRole('menuitem', { name: paper }).click();
  }

  async #call<T>(method: string, input: unknown): Promise<T> {
    return this.page.evaluate(
      async ([name, given]) => {
        const { bridge } = window as unknown as {
          bridge: {
            invoke(method: string, input: unknown): Promise<{ ok: boolean; value: unknown }>;
          };
        };
        const result = await bridge.invoke(name, given);
        if (!result.ok) throw new Error(JSON.stringify(result));
        return result.value as T;
      },
      [method, input] as const,
    );
  }

  /** The end of the course as if it had been recorded: Luis has everything, Marisol lacks one training. */
  async endOfCourse(): Promise<void> {
    const sheet = await this.#call<Sheet>('training.sheet', { id: cohort.id });
    const left = sheet.sessions.filter(({ held }) => held === 'scheduled');
    await this.#call('training.mark', {
      cohortId: cohort.id,
      cells: left.flatMap(({ id: sessionId }) =>
        sheet.trainees.map(({ enrollmentId }) => ({
          sessionId,
          enrollmentId,
          was: null,
          cell: { status: 'present', minutes: null },
        })),
      ),
    });
    const week6 = sheet.sessions.find(({ weekNo }) => weekNo === 6);
    const made = { on: '2026-11-20', minutes: 29, method: 'one_to_one' };
    await this.#call('training.addMakeups', {
      sessionId: week6?.id,
      enrollmentIds: sheet.trainees
        .filter(({ name }) => name === luis)
        .map(({ enrollmentId }) => enrollmentId),
      ...made,
      verifiedBy: null,
      evidence: null,
    });
    for (const { personId, name } of sheet.trainees)
      for (const module of name === luis ? modules : modules.slice(0, 3))
        await this.#call('training.recordModule', {
          personId,
          module,
          completedOn: '2026-10-01',
          minutes: 60,
          expiresOn: null,
        });
  }
}
