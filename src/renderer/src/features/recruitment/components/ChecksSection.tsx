import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CheckLine } from '@shared/contract/recruitment';
import { formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { useWords } from '../../../lib/lists';
import styles from '../recruitment.module.css';

/** Background checks, hidden until asked for; every look is written to the history. */
export function ChecksSection({ candidateId }: { candidateId: number }): ReactNode {
  const client = useQueryClient();
  const checks = useMutation({
    mutationFn: () => api.recruitment.checks({ id: candidateId }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['history'] }),
    // Restricted: gone from memory as soon as the section is.
    gcTime: 0,
  });
  return (
    <Section
      title="Background checks"
      level={3}
      action={
        <Button
          size="small"
          variant="quiet"
          aria-expanded={checks.data !== undefined}
          onClick={() => (checks.data ? checks.reset() : checks.mutate())}
        >
          {checks.data ? 'Hide checks' : 'Show checks'}
        </Button>
      }
    >
      {checks.error && <Notice tone="error">{checks.error.message}</Notice>}
      {checks.data ? (
        <CheckList checks={checks.data} />
      ) : (
        <p className={styles['muted']}>Hidden. That you looked is kept under Changes.</p>
      )}
    </Section>
  );
}

function CheckList({ checks }: { checks: readonly CheckLine[] }): ReactNode {
  const words = useWords();
  if (checks.length === 0) return <p className={styles['muted']}>No checks are recorded.</p>;
  return (
    <ul className={styles['checks']}>
      {checks.map((check) => (
        <li key={`${check.type} ${check.requestedOn}`}>
          <strong>{words.label('checkType', check.type)}</strong>
          <span>{words.label('checkOutcome', check.outcome)}</span>
          <span className={styles['muted']}>
            Asked for {formatDay(check.requestedOn)}
            {check.receivedOn && `, received ${formatDay(check.receivedOn)}`}
            {check.validUntil && `, valid until ${formatDay(check.validUntil)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
