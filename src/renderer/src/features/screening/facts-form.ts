import type { EligibilityView, FactFields } from '@shared/contract/screening-eligibility';
import type { Typed } from '@renderer/ui/fields/use-parsed-text';
import { emptiesToNull } from '@renderer/ui/form/validate';

type Answer = 'yes' | 'no' | 'unknown';

const answerOf = (value: boolean | null): Answer =>
  value === null ? 'unknown' : value ? 'yes' : 'no';
const valueOf = (answer: string | null): boolean | null =>
  answer === 'yes' ? true : answer === 'no' ? false : null;

/** Facts as the form holds them: yes, no or not known, and days as typed. */
export interface FactValues {
  openCase: string | null;
  caseClosedOn: Typed<string>;
  resolvedOn: Typed<string>;
  permanency: string | null;
  inRecovery: string | null;
  recoverySince: Typed<string>;
  adult: string | null;
  adultOn: Typed<string>;
  registryResolved: string | null;
  /** Answers to the agency's own rules, and since when, each by the rule's code. */
  customAnswer: Record<string, string | null>;
  customOn: Record<string, Typed<string>>;
  verified: string | null;
  verifiedOn: Typed<string>;
}

export function factValues({ facts, customRules }: EligibilityView): FactValues {
  const { custom, ...rest } = facts;
  return {
    ...rest,
    openCase: answerOf(facts.openCase),
    inRecovery: answerOf(facts.inRecovery),
    adult: answerOf(facts.adult),
    registryResolved: answerOf(facts.registryResolved),
    customAnswer: Object.fromEntries(
      customRules.map(({ code }) => [code, answerOf(custom[code]?.answer ?? null)]),
    ),
    customOn: Object.fromEntries(customRules.map(({ code }) => [code, custom[code]?.on ?? null])),
  };
}

/** From the form to the contract; answers to rules that are gone now stay as they were. */
export function factInput(values: FactValues, before: FactFields): unknown {
  const { openCase, inRecovery, adult, registryResolved, customAnswer, customOn, ...rest } = values;
  return {
    ...(emptiesToNull(rest) as object),
    openCase: valueOf(openCase),
    inRecovery: valueOf(inRecovery),
    adult: valueOf(adult),
    registryResolved: valueOf(registryResolved),
    custom: {
      ...before.custom,
      ...Object.fromEntries(
        Object.entries(customAnswer).map(([code, answer]) => [
          code,
          { answer: valueOf(answer), on: emptiesToNull(customOn[code] ?? null) },
        ]),
      ),
    },
  };
}
