import { useQuery } from '@tanstack/react-query';
import type { RuleView } from '@shared/contract/screening-eligibility';
import { IconPlus } from '@tabler/icons-react';
import { Button } from '@renderer/ui/base/Button';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Section } from '@renderer/ui/layout/Section';
import { useState, type ReactNode } from 'react';
import { SettingsForm } from '../../settings/components/SettingsForm';
import { screeningQueries } from '../queries';
import styles from '../screening.module.css';
import { PresetList } from './PresetList';
import { RequirementsTable } from './RequirementsTable';
import { RuleDialog } from './RuleDialog';
import { RulesTable } from './RulesTable';

/** Who may come in: the rules with their sources, ready-made sets, and what must be in place later. */
export function EligibilitySettings(): ReactNode {
  const rules = useQuery(screeningQueries.rules());
  const [asking, setAsking] = useState<RuleView | 'new' | null>(null);
  if (rules.error) {
    return <ErrorState message={rules.error.message} onRetry={() => void rules.refetch()} />;
  }
  if (!rules.data) {
    return (
      <Loading label="Loading the rules">
        <Skeleton lines={['50%', '80%', '70%', '60%']} />
      </Loading>
    );
  }
  return (
    <div className={styles['stack']}>
      <Section
        title="Rules"
        level={3}
        action={
          <Button size="small" icon={IconPlus} onClick={() => setAsking('new')}>
            Add a rule
          </Button>
        }
      >
        <p className={styles['note']}>
          A rule that must be met holds people back until its day; advice is for the conversation.
          Recorded checks follow a change at once.
        </p>
        <RulesTable rules={rules.data.rules} onEdit={setAsking} />
      </Section>
      <Section title="Ready-made sets" level={3}>
        <PresetList set={rules.data} />
      </Section>
      <Section title="What must be in place" level={3}>
        <p className={styles['note']}>
          Without what is ticked, somebody is not matched, does not drive and does not claim pay,
          unless a person with the say decides otherwise.
        </p>
        <RequirementsTable />
        <SettingsForm keys={['gate_decider']} />
      </Section>
      {asking !== null && (
        <RuleDialog
          rule={asking === 'new' ? null : asking}
          taken={rules.data.rules.map(({ code }) => code)}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}
