import { Button } from '@renderer/ui/base/Button';
import { PlainWindow } from '@renderer/ui/layout/PlainWindow';
import type { ReactNode } from 'react';
import { RecoveryCode } from './RecoveryCode';
import styles from './session.module.css';

interface Props {
  code: string;
  programName: string;
  onNext: () => void;
}

export function FirstRunRecovery({ code, programName, onNext }: Props): ReactNode {
  return (
    <PlainWindow
      title="Your recovery code"
      programName="Parent Partner Desk"
      step="Step 3 of 4"
      focusKey="recovery"
    >
      <p className={styles['lead']}>
        If the passphrase is forgotten, or you leave and nobody knows it, this code opens the vault
        of {programName}. It is shown only now.
      </p>
      <RecoveryCode code={code} />
      <ul className={styles['points']}>
        <li>
          Write it down or print it, and keep it like a passport: locked away, not in this laptop’s
          bag.
        </li>
        <li>Give a copy to your program manager or IT security.</li>
        <li>We will never ask you for this code. Anyone who has it can read everything.</li>
      </ul>
      <div className={styles['buttons']}>
        <Button variant="primary" onClick={onNext}>
          I have it on paper
        </Button>
      </div>
    </PlainWindow>
  );
}
