import { formatList } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { notify } from '@renderer/ui/feedback/notify';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useState, type ReactNode } from 'react';
import { RecoveryProof } from '../../recovery-sheet/RecoveryProof';
import { RecoverySheet } from '../../recovery-sheet/RecoverySheet';
import { SecondHolder } from '../../recovery-sheet/SecondHolder';
import { refreshVault } from '../queries';
import styles from '../vault.module.css';
import { type IssuedSheet, issuedSheet } from './issued-sheet';

type Step = 'sheet' | 'proof' | 'holder';

const titles: Record<Step, string> = {
  sheet: 'Your new recovery sheet',
  proof: 'Show that the copy is right',
  holder: 'The second copy',
};

/** A new code on paper: shown once, proved, and a second copy with somebody. */
export function IssuedSheetDialog(): ReactNode {
  const issued = issuedSheet.use();
  return issued && <Steps issued={issued} />;
}

function Steps({ issued }: { issued: IssuedSheet }): ReactNode {
  const [step, setStep] = useState<Step>('sheet');
  const close = () => {
    issuedSheet.clear();
    void refreshVault();
  };
  const proven = () => {
    void refreshVault();
    setStep('holder');
  };
  const finished = () => {
    close();
    notify('The new recovery sheet is in force, and it is proved.', { tone: 'done' });
  };
  return (
    <Dialog open onClose={close} title={titles[step]} keepOnOutsideClick>
      <div className={styles['steps']}>
        {step === 'sheet' && (
          <>
            <WhatIsNew issued={issued} />
            <RecoverySheet code={issued.code} />
            <div className={styles['buttons']}>
              <Button variant="primary" onClick={() => setStep('proof')}>
                I have it on paper
              </Button>
              <Button onClick={close}>Close without proof</Button>
            </div>
          </>
        )}
        {step === 'proof' && (
          <>
            <p>Type two groups from your copy, not from the screen.</p>
            <RecoveryProof
              onProven={proven}
              onCancel={() => setStep('sheet')}
              cancelLabel="Show the code again"
            />
          </>
        )}
        {step === 'holder' && (
          <SecondHolder
            initial={null}
            onSaved={finished}
            onCancel={finished}
            cancelLabel="Not now"
          />
        )}
      </div>
    </Dialog>
  );
}

function WhatIsNew({ issued: { dropped } }: { issued: IssuedSheet }): ReactNode {
  if (dropped === null) {
    return (
      <p>
        The sheet before no longer opens the vault: shred it, and any copies of it. This code is
        shown only now.
      </p>
    );
  }
  return (
    <Notice tone="done" title="The data key is changed, and every page was checked." announced>
      <p>
        The passphrase you typed goes on working. The sheet before opens only older backups now:
        shred it. This code is shown only now.
        {dropped.length > 0 &&
          ` Add these passphrases again when their owners are here: ${formatList(dropped)}.`}
      </p>
    </Notice>
  );
}
