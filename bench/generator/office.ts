import { mkdirSync } from 'node:fs';
import { writeDailyWork } from './daily-work';
import { Calendar } from './days';
import { writeFamilies } from './families';
import { writeMentors } from './mentors';
import { openOfficeFiles } from './office-files';
import { People } from './people';
import { lastDay, type OfficePlan } from './plan';
import { Random } from './random';
import { writeShipped } from './shipped';
import { writeTraining } from './training';

/** What the parts of the generator share. */
export interface OfficeContext {
  plan: OfficePlan;
  files: ReturnType<typeof openOfficeFiles>['files'];
  random: Random;
  calendar: Calendar;
  people: People;
  professionals: readonly string[];
}

/**
 * Writes an office package with invented people, the same for the same plan. Memory stays flat.
 * @returns the number of rows
 */
export function writeOffice(plan: OfficePlan, folder: string): number {
  mkdirSync(folder, { recursive: true });
  const { files, close } = openOfficeFiles(folder);
  const random = new Random(plan.seed);
  const calendar = new Calendar(lastDay, plan.years);
  const people = new People(files.people, random);
  const professionals = writeShipped(files, random, calendar);
  const context: OfficeContext = { plan, files, random, calendar, people, professionals };
  const terms = writeMentors(context);
  writeTraining(context, terms);
  const matches = writeFamilies(context, terms);
  writeDailyWork(context, terms, matches);
  return close();
}
