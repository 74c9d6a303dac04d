import { useQuery } from '@tanstack/react-query';
import { formKinds, type FormKind } from '@shared/domain/screening/form-template';
import { letterSettings } from '@shared/domain/screening/letter';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';
import { useSearchChange } from '../../../lib/use-search-change';
import { WithDraft } from '../../log/components/WithDraft';
import { SettingsForm } from '../../settings/components/SettingsForm';
import { screeningQueries } from '../queries';
import styles from '../screening.module.css';
import { TemplateEditor } from './TemplateEditor';
import type { TemplateDraft } from './template-draft';

const kindTitles: Record<FormKind, string> = {
  questionnaire: 'Questionnaire',
  interview_guide: 'Interview guide',
  reference_call: 'Reference call',
};

const letterKeys = [...Object.values(letterSettings), 'letter_signature'] as const;

/** The questions this program asks, each form in its versions, and the letters it sends. */
export function FormsSettings({ chosen }: { chosen: string | undefined }): ReactNode {
  const change = useSearchChange<{ list?: string }>();
  const kind = formKinds.find((one) => one === chosen) ?? 'questionnaire';
  return (
    <div className={styles['stack']}>
      <Section title="Forms" level={3}>
        <SegmentedField
          label="Which form"
          labelHidden
          choices={formKinds.map((value) => ({ value, label: kindTitles[value] }))}
          value={kind}
          onChange={(value) => change({ list: value ?? undefined })}
        />
        <Template key={kind} kind={kind} />
      </Section>
      <Section title="Letters" level={3}>
        <SettingsForm keys={letterKeys} />
      </Section>
    </div>
  );
}

function Template({ kind }: { kind: FormKind }): ReactNode {
  const template = useQuery(screeningQueries.template(kind));
  if (template.error) {
    return <ErrorState message={template.error.message} onRetry={() => void template.refetch()} />;
  }
  if (!template.data) {
    return (
      <Loading label="Loading the form">
        <Skeleton lines={['40%', '80%', '80%', '70%']} />
      </Loading>
    );
  }
  const { formVersion } = template.data;
  return (
    <WithDraft<TemplateDraft>
      key={formVersion}
      form="form-template"
      subject={`${kind}-${formVersion}`}
    >
      {(draft) => <TemplateEditor template={template.data} draft={draft} />}
    </WithDraft>
  );
}
