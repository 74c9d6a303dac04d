import type { VaultStatus } from '@shared/contract/vault';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Working } from '@renderer/ui/feedback/Working';
import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { type Act, useAct } from '../../recovery-sheet/use-act';
import { refreshVault } from '../queries';
import { shortStamp } from '../stamps';
import styles from '../vault.module.css';
import { CheckResult } from './CheckResult';
import { drillOutcome, verifyOutcome } from './checks';

/** Would a restore work, and is everything here whole? Both only look. */
export function ChecksPart({ drill }: { drill: VaultStatus['drill'] }): ReactNode {
  return (
    <>
      <DrillSection drill={drill} />
      <VerifySection />
    </>
  );
}

function DrillSection({ drill }: { drill: VaultStatus['drill'] }): ReactNode {
  const outcome = drillOutcome.use();
  const act = useAct(async () => {
    drillOutcome.clear();
    const found = await api.vault.drill();
    drillOutcome.set({ ...found, at: new Date().toISOString() });
    await refreshVault();
  });
  return (
    <Section title="Check that I could restore" level={3}>
      <p>
        Opens the latest backup in a temporary place and looks at all of it. Nothing is changed.{' '}
        {drill.lastAt
          ? `Last done on ${shortStamp(drill.lastAt)}.`
          : 'It has not been done yet; once a month is a good habit.'}
      </p>
      {drill.isDue && (
        <Notice tone="attention">A month has passed without this check. It takes a minute.</Notice>
      )}
      <RunCheck
        act={act}
        label="Check a restore"
        working="Opening the latest backup and looking at all of it"
      />
      {outcome && (
        <CheckResult checked={outcome} title="Yes, this backup can be restored">
          <p>
            The backup of {shortStamp(outcome.madeAt)} ({outcome.name}) was opened in a temporary
            place and read whole on {shortStamp(outcome.at)}. The vault was not touched.
          </p>
        </CheckResult>
      )}
    </Section>
  );
}

function VerifySection(): ReactNode {
  const outcome = verifyOutcome.use();
  const act = useAct(async () => {
    verifyOutcome.clear();
    verifyOutcome.set({ ...(await api.vault.verify()), at: new Date().toISOString() });
  });
  return (
    <Section title="Verify everything" level={3}>
      <p>
        Reads every page of the program file, walks the history from its first entry, and compares
        each sealed note with its seal. Nothing is changed.
      </p>
      <RunCheck
        act={act}
        label="Verify everything"
        working="Reading every page and walking the history"
      />
      {outcome && (
        <CheckResult checked={outcome} title="Everything is whole">
          <p>Checked on {shortStamp(outcome.at)}.</p>
        </CheckResult>
      )}
    </Section>
  );
}

function RunCheck({
  act,
  label,
  working,
}: {
  act: Act;
  label: string;
  working: string;
}): ReactNode {
  return (
    <>
      <div className={styles['buttons']}>
        <Button loading={act.isRunning} onClick={act.run}>
          {label}
        </Button>
      </div>
      {act.isRunning && <Working label={working} onStop={() => void api.exchange.cancel()} />}
      {act.problem !== null && (
        <Notice tone="error" title="This could not be checked" announced>
          <p>{act.problem}</p>
        </Notice>
      )}
    </>
  );
}
