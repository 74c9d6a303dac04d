import type { LocalDate } from '../../dates';

/** What someone saw of one competency. */
export interface Signoff {
  id: number;
  competency: string;
  /** not_yet, met or exceeds. */
  result: string;
  on: LocalDate;
}

const shown: ReadonlySet<string> = new Set(['met', 'exceeds']);

/** True once a sign-off lets someone graduate. */
export const isMet = ({ result }: Pick<Signoff, 'result'>): boolean => shown.has(result);

/** The sign-off of a competency that counts: the latest; of two on one day the one written last. */
export function currentSignoff<T extends Signoff>(
  signoffs: readonly T[],
  competency: string,
): T | undefined {
  return signoffs
    .filter((one) => one.competency === competency)
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : b.id - a.id))[0];
}

/** Competencies of the course that are not met yet, in its order. */
export function missingSignoffs(
  required: readonly string[],
  signoffs: readonly Signoff[],
): string[] {
  return required.filter((competency) => {
    const current = currentSignoff(signoffs, competency);
    return current === undefined || !isMet(current);
  });
}
