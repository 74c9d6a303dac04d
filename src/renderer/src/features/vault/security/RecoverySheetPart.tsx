import { useQuery } from '@tanstack/react-query';
import type { VaultStatus } from '@shared/contract/vault';
import { Button } from '@renderer/ui/base/Button';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Section } from '@renderer/ui/layout/Section';
import { useState, type ReactNode } from 'react';
import { vaultQueries } from '../queries';
import { shortStamp } from '../stamps';
import styles from '../vault.module.css';
import { NewSheetDialog } from './NewSheetDialog';
import { ProveSheetDialog } from './ProveSheetDialog';
import { SecondHolderDialog } from './SecondHolderDialog';

/** What opens the vault when nobody knows a passphrase, and whether it is really on paper. */
export function RecoverySheetPart(): ReactNode {
  const status = useQuery(vaultQueries.status());
  return (
    <Section title="Recovery sheet" level={3}>
      {status.error && !status.data && (
        <ErrorState message={status.error.message} onRetry={() => void status.refetch()} />
      )}
      {status.isPending && (
        <Loading label="Loading the recovery sheet">
          <Skeleton lines={['50%', '70%']} />
        </Loading>
      )}
      {status.data && <Sheet recovery={status.data.recovery} />}
    </Section>
  );
}

function Sheet({ recovery }: { recovery: VaultStatus['recovery'] }): ReactNode {
  const sheet = useQuery(vaultQueries.sheet()).data;
  const [asking, setAsking] = useState<'prove' | 'new' | 'holder' | null>(null);
  const close = () => setAsking(null);
  const { madeAt, provenAt, secondHolder } = recovery;
  return (
    <>
      <Standing recovery={recovery} />
      <KeyValue
        facts={[
          { label: 'Number on the sheet', value: sheet?.number },
          { label: 'Made', value: madeAt && shortStamp(madeAt) },
          { label: 'Proved', value: provenAt ? shortStamp(provenAt) : 'Not yet' },
          { label: 'Second copy', value: secondHolder ?? 'Nobody is named' },
        ]}
      />
      <div className={styles['buttons']}>
        <Button onClick={() => setAsking('prove')}>
          {provenAt ? 'Show again that you have it' : 'Show that you have it'}
        </Button>
        <Button onClick={() => setAsking('holder')}>
          {secondHolder ? 'Change who keeps the second copy' : 'Name who keeps the second copy'}
        </Button>
        <Button onClick={() => setAsking('new')}>Make a new sheet</Button>
      </div>
      {asking === 'prove' && <ProveSheetDialog isFresh={sheet?.isShown ?? false} onClose={close} />}
      {asking === 'holder' && <SecondHolderDialog holder={secondHolder} onClose={close} />}
      {asking === 'new' && <NewSheetDialog onClose={close} />}
    </>
  );
}

function Standing({ recovery }: { recovery: VaultStatus['recovery'] }): ReactNode {
  if (recovery.provenAt === null) {
    return (
      <Notice tone="error" title="Nobody has shown that the sheet is on paper">
        <p>
          If the passphrase is forgotten and there is no sheet, everything in the vault is lost for
          good. Type the code from your copy, or make a new sheet.
        </p>
      </Notice>
    );
  }
  if (recovery.secondHolder === null) {
    return (
      <Notice tone="attention">
        Only one person has the sheet. A second copy, with someone who will still be there when you
        are not, keeps the program usable.
      </Notice>
    );
  }
  return null;
}
