import { addMonths, type LocalDate } from '../../dates';
import { module as moduleList } from '../lists/people';
import type { Renewals } from './settings';

/** An add-on training that a person finished. */
export interface ModuleDone {
  module: string;
  completedOn: LocalDate;
  expiresOn: LocalDate | null;
}

/** The add-on trainings everyone needs to graduate: the four of the published program. */
export const requiredModules: readonly string[] = moduleList.codes;

/**
 * The day an add-on training lapses unless someone says otherwise; null when it does not.
 * @param renewals months by module (settings)
 */
export function suggestedExpiry(
  module: string,
  completedOn: LocalDate,
  renewals: Renewals,
): LocalDate | null {
  const months = renewals[module] ?? 0;
  return months === 0 ? null : addMonths(completedOn, months);
}

/** The completion of a module that counts on a day: the latest that has not lapsed. */
export function currentModule<T extends ModuleDone>(
  done: readonly T[],
  module: string,
  day: LocalDate,
): T | undefined {
  return done
    .filter((one) => one.module === module && (one.expiresOn === null || one.expiresOn >= day))
    .toSorted((a, b) => (a.completedOn < b.completedOn ? 1 : -1))[0];
}

/** Codes of the required modules that a person does not have on a day. */
export function missingModules(done: readonly ModuleDone[], day: LocalDate): string[] {
  return requiredModules.filter((module) => currentModule(done, module, day) === undefined);
}
