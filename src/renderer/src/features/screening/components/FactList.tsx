import type { EligibilityView } from '@shared/contract/screening-eligibility';
import { formatDay } from '@shared/parse/format-date';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';

const yesNo = (value: boolean | null): string | null =>
  value === null ? null : value ? 'Yes' : 'No';
const day = (value: string | null): string | null => value && formatDay(value);

/** The facts as they are recorded. */
export function FactList({ view }: { view: EligibilityView }): ReactNode {
  const words = useWords();
  const { facts, customRules } = view;
  const known = [words.label('verification', facts.verified), day(facts.verifiedOn)];
  return (
    <KeyValue
      facts={[
        { label: 'A child-welfare case is open', value: yesNo(facts.openCase) },
        { label: 'Case closed on', value: day(facts.caseClosedOn) },
        { label: 'How it ended', value: words.label('permanency', facts.permanency) },
        { label: 'Reunified or resolved on', value: day(facts.resolvedOn) },
        { label: 'In recovery', value: yesNo(facts.inRecovery) },
        ...(facts.inRecovery
          ? [{ label: 'In recovery since', value: day(facts.recoverySince) }]
          : []),
        { label: 'At least 18 years old', value: yesNo(facts.adult) },
        ...(facts.adult === false ? [{ label: 'Turns 18 on', value: day(facts.adultOn) }] : []),
        { label: 'Registry has nothing unresolved', value: yesNo(facts.registryResolved) },
        ...customRules.map(({ code, words: label }) => ({
          label,
          value: [yesNo(facts.custom[code]?.answer ?? null), day(facts.custom[code]?.on ?? null)]
            .filter(Boolean)
            .join(', since '),
        })),
        {
          label: 'How it is known',
          value: view.factsVersion === null ? null : known.filter(Boolean).join(', '),
        },
      ]}
    />
  );
}
