import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { PlainWindow } from '@renderer/ui/layout/PlainWindow';
import { useState, type ReactNode } from 'react';
import { RecoveryProof } from '../recovery-sheet/RecoveryProof';
import { SecondHolder } from '../recovery-sheet/SecondHolder';
import styles from './session.module.css';

interface Props {
  step?: string;
  onBack: () => void;
  onDone: () => void;
}

/** The copy can be read, and someone else has one. Both can wait; Today says so until they are done. */
export function ProofStep({ step, onBack, onDone }: Props): ReactNode {
  const [proven, setProven] = useState(false);
  return (
    <PlainWindow
      title={proven ? 'The second copy' : 'Show that the copy is right'}
      programName="Parent Partner Desk"
      {...(step ? { step } : {})}
      focusKey={proven ? 'holder' : 'proof'}
    >
      {proven ? (
        <>
          <Notice tone="done">The sheet is right.</Notice>
          <p className={styles['lead']}>One copy can burn or be mislaid. Say who has the other.</p>
          <SecondHolder initial={null} submitLabel="Continue" onSaved={onDone} />
        </>
      ) : (
        <>
          <p className={styles['lead']}>Type two groups from your copy, not from the screen.</p>
          <RecoveryProof
            onProven={() => setProven(true)}
            onCancel={onBack}
            cancelLabel="Show the code again"
          />
        </>
      )}
      <div className={styles['later']}>
        <Button variant="quiet" onClick={onDone}>
          Do this later
        </Button>
      </div>
    </PlainWindow>
  );
}
