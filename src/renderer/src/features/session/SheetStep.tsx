import { Button } from '@renderer/ui/base/Button';
import { PlainWindow } from '@renderer/ui/layout/PlainWindow';
import type { ReactNode } from 'react';
import { RecoverySheet } from '../recovery-sheet/RecoverySheet';
import styles from './session.module.css';

interface Props {
  title: string;
  step?: string;
  lead: string;
  code: string;
  onNext: () => void;
}

/** A new recovery code, before anything else goes on. */
export function SheetStep({ title, step, lead, code, onNext }: Props): ReactNode {
  return (
    <PlainWindow
      title={title}
      programName="Parent Partner Desk"
      {...(step ? { step } : {})}
      focusKey="sheet"
    >
      <p className={styles['lead']}>{lead}</p>
      <RecoverySheet code={code} />
      <div className={styles['next']}>
        <Button variant="primary" onClick={onNext}>
          I have it on paper
        </Button>
      </div>
    </PlainWindow>
  );
}
