import type { SessionStatus } from '@shared/contract/session';
import { useState, type ReactNode } from 'react';
import { FirstRunBegin } from './FirstRunBegin';
import { FirstRunPassphrase } from './FirstRunPassphrase';
import { FirstRunStart } from './FirstRunStart';
import { ProofStep } from './ProofStep';
import { SheetStep } from './SheetStep';

interface Props {
  status: SessionStatus;
  /** From here on the vault exists, but the steps are not over. */
  onBegin: () => void;
  /** There is a backup from another computer. */
  onRestore: () => void;
  onDone: () => void;
}

type Step = 'begin' | 'passphrase' | 'sheet' | 'proof' | 'start';

const steps = (number: number) => `Step ${number} of 5`;

/** What is kept where, a passphrase, the recovery sheet, the proof that it can be read, a first backup. */
export default function FirstRun({ status, onBegin, onRestore, onDone }: Props): ReactNode {
  const [step, setStep] = useState<Step>('begin');
  const [programName, setProgramName] = useState('');
  const [code, setCode] = useState('');
  switch (step) {
    case 'begin':
      return (
        <FirstRunBegin status={status} onNext={() => setStep('passphrase')} onRestore={onRestore} />
      );
    case 'passphrase':
      return (
        <FirstRunPassphrase
          onBack={() => setStep('begin')}
          onCreating={onBegin}
          onCreated={(created) => {
            setProgramName(created.programName);
            setCode(created.recoveryCode);
            setStep('sheet');
          }}
        />
      );
    case 'sheet':
      return (
        <SheetStep
          title="Your recovery sheet"
          step={steps(3)}
          code={code}
          lead={`If the passphrase is forgotten, or you leave and nobody knows it, this code opens the vault of ${programName}. It is shown only now.`}
          onNext={() => setStep('proof')}
        />
      );
    case 'proof':
      return (
        <ProofStep
          step={steps(4)}
          onBack={() => setStep('sheet')}
          onDone={() => {
            setCode('');
            setStep('start');
          }}
        />
      );
    case 'start':
      return <FirstRunStart step={steps(5)} onDone={onDone} />;
  }
}
