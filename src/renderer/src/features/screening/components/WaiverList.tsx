import type { WaiverView } from '@shared/contract/screening-eligibility';
import { formatDay } from '@shared/parse/format-date';
import { Status } from '@renderer/ui/feedback/Status';
import { MoreMenu } from '@renderer/ui/overlay/Menu';
import type { ReactNode } from 'react';
import { useRemoveWaiver } from '../mutations';
import styles from '../screening.module.css';

const decisionWords = { approved: 'Approved', denied: 'Not approved' } as const;

/** Waivers that were asked for, and what was decided. */
export function WaiverList({
  waivers,
  onEdit,
}: {
  waivers: readonly WaiverView[];
  onEdit: (waiver: WaiverView) => void;
}): ReactNode {
  const remove = useRemoveWaiver();
  return (
    <ul className={styles['lines']}>
      {waivers.map((waiver) => (
        <li key={waiver.id}>
          <div className={styles['lineHead']}>
            <strong>{waiver.ruleWords}</strong>
            <Status tone={waiver.holds ? 'info' : 'neutral'} bare>
              {waiver.decision === null ? 'Waits for a decision' : decisionWords[waiver.decision]}
              {waiver.decision === 'approved' && !waiver.holds && ', no longer holds'}
            </Status>
            <MoreMenu
              label={`More for the waiver: ${waiver.ruleWords}`}
              items={[
                {
                  label: waiver.decision === null ? 'Record the decision…' : 'Change…',
                  onSelect: () => onEdit(waiver),
                },
                {
                  label: 'Take out',
                  onSelect: () => remove.mutate({ waiverId: waiver.id, version: waiver.version }),
                },
              ]}
            />
          </div>
          <p className={styles['muted']}>{waiverFacts(waiver)}</p>
          <p className={styles['text']}>{waiver.reason}</p>
          {waiver.conditions && <p className={styles['text']}>Conditions: {waiver.conditions}</p>}
        </li>
      ))}
    </ul>
  );
}

function waiverFacts({ requestedOn, decidedOn, decidedBy, expiresOn }: WaiverView): string {
  return [
    `Asked for ${formatDay(requestedOn)}`,
    decidedOn && `decided ${formatDay(decidedOn)} by ${decidedBy ?? 'someone'}`,
    expiresOn && `holds until ${formatDay(expiresOn)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
