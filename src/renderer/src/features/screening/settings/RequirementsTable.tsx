import { useQuery } from '@tanstack/react-query';
import type { RequirementView } from '@shared/contract/screening-file';
import { type Gate, gates, gateWords } from '@shared/domain/screening/gates';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useSaveRequirement } from '../mutations';
import { screeningQueries } from '../queries';
import styles from '../screening.module.css';

/** Which agreement, credential or check is asked for before what. A tick counts at once. */
export function RequirementsTable(): ReactNode {
  const requirements = useQuery(screeningQueries.requirements());
  const words = useWords();
  const save = useSaveRequirement();
  if (requirements.error) {
    return (
      <ErrorState
        message={requirements.error.message}
        onRetry={() => void requirements.refetch()}
      />
    );
  }
  if (!requirements.data) {
    return (
      <Loading label="Loading what must be in place">
        <Skeleton lines={['80%', '80%', '70%']} />
      </Loading>
    );
  }
  const nameOf = ({ item, type }: RequirementView): string =>
    item === 'check'
      ? `Background check: ${words.label('checkType', type).toLowerCase()}`
      : words.label('credentialType', type);
  const toggle = (one: RequirementView, gate: Gate, on: boolean): void =>
    save.mutate({
      ...one,
      gates: gates.filter((other) => (other === gate ? on : one.gates.includes(other))),
    });
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">What is needed for what</caption>
        <thead>
          <tr>
            <th scope="col">Needed</th>
            {gates.map((gate) => (
              <th key={gate} scope="col">
                {gateWords[gate]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {requirements.data.map((one) => (
            <tr key={`${one.item} ${one.type}`}>
              <th scope="row">{nameOf(one)}</th>
              {gates.map((gate) => (
                <td key={gate}>
                  <CheckboxField
                    label={`${nameOf(one)}: ${gateWords[gate].toLowerCase()}`}
                    labelHidden
                    value={one.gates.includes(gate)}
                    onChange={(on) => toggle(one, gate, on)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
