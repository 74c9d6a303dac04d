import type { RuleView } from '@shared/contract/screening-eligibility';
import { appliesWords } from '@shared/domain/screening/rule-words';
import { formatDay } from '@shared/parse/format-date';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { MoreMenu } from '@renderer/ui/overlay/Menu';
import type { ReactNode } from 'react';
import { useRemoveRule } from '../mutations';
import styles from '../screening.module.css';

interface Props {
  rules: readonly RuleView[];
  onEdit: (rule: RuleView) => void;
}

/** The rules that hold, each with its weight and where it comes from. */
export function RulesTable({ rules, onEdit }: Props): ReactNode {
  const remove = useRemoveRule();
  if (rules.length === 0) {
    return (
      <EmptyState kind="nothing-yet" title="There are no rules.">
        Everyone is eligible. Add a rule, or take over a ready-made set.
      </EmptyState>
    );
  }
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">Rules of eligibility</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Weight</th>
            <th scope="col">Where it comes from</th>
            <th scope="col">
              <span className="visually-hidden">What can be done</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={`${rule.code} ${rule.effectiveFrom ?? ''}`}>
              <th scope="row">
                {rule.words}
                {rule.appliesWhen !== 'always' && (
                  <div className={styles['muted']}>{appliesWords[rule.appliesWhen]}</div>
                )}
                {rule.effectiveFrom && (
                  <div className={styles['muted']}>
                    {rule.upcoming ? 'Begins' : 'Since'} {formatDay(rule.effectiveFrom)}
                  </div>
                )}
              </th>
              <td className={styles['day']}>
                {rule.severity === 'gate' ? 'Must be met' : 'Advice'}
                {rule.waivable && <div className={styles['muted']}>Can be waived</div>}
              </td>
              <td className={styles['source']}>{rule.source}</td>
              <td className={styles['rowAct']}>
                <MoreMenu
                  label={`More for: ${rule.words}`}
                  items={[
                    { label: 'Change…', onSelect: () => onEdit(rule) },
                    'line',
                    { label: 'Take out', onSelect: () => remove.mutate({ code: rule.code }) },
                  ]}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
