import type { FamilyRecord } from '@shared/contract/families-records';

/** A family as the form holds it. */
export interface FamilyValues {
  number: string | null;
  region: string | null;
  caseType: string | null;
  openedOn: string | null;
  closedOn: string | null;
  children: number | string | null;
}

export function familyValues(family: FamilyRecord): FamilyValues {
  const { number, region, caseType, openedOn, closedOn, children } = family;
  return { number, region: region ?? '', caseType, openedOn, closedOn, children };
}
