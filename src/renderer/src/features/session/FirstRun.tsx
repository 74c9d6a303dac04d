import type { SessionStatus } from '@shared/contract/session';
import { useState, type ReactNode } from 'react';
import { FirstRunBegin } from './FirstRunBegin';
import { FirstRunPassphrase } from './FirstRunPassphrase';
import { FirstRunProof } from './FirstRunProof';
import { FirstRunRecovery } from './FirstRunRecovery';

interface Props {
  status: SessionStatus;
  /** From here on the vault exists, but the steps are not over. */
  onBegin: () => void;
  onDone: () => void;
}

type Step = 'begin' | 'passphrase' | 'recovery' | 'proof';

/** What is kept where, a passphrase, the recovery sheet, and the proof that it can be read. */
export default function FirstRun({ status, onBegin, onDone }: Props): ReactNode {
  const [step, setStep] = useState<Step>('begin');
  const [programName, setProgramName] = useState('');
  const [code, setCode] = useState('');
  switch (step) {
    case 'begin':
      return <FirstRunBegin status={status} onNext={() => setStep('passphrase')} />;
    case 'passphrase':
      return (
        <FirstRunPassphrase
          onBack={() => setStep('begin')}
          onCreating={onBegin}
          onCreated={(created) => {
            setProgramName(created.programName);
            setCode(created.recoveryCode);
            setStep('recovery');
          }}
        />
      );
    case 'recovery':
      return (
        <FirstRunRecovery code={code} programName={programName} onNext={() => setStep('proof')} />
      );
    case 'proof':
      return <FirstRunProof code={code} onBack={() => setStep('recovery')} onDone={onDone} />;
  }
}
