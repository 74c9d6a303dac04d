import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ProfessionalRecord, professionalFields } from '@shared/contract/professionals';
import { titleWords } from '@shared/domain/recruitment/title-words';
import { plural } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Tag } from '@renderer/ui/feedback/Tag';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Panel } from '@renderer/ui/layout/Panel';
import { Section } from '@renderer/ui/layout/Section';
import { Tabs } from '@renderer/ui/layout/Tabs';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { HistoryPanel } from '../../history/HistoryPanel';
import { useSearchChange } from '../../../lib/use-search-change';
import { useArchiveProfessional, useUpdateProfessional } from '../mutations';
import { professionalFormValues } from '../professional-form';
import styles from '../professionals.module.css';
import { professionalQueries } from '../queries';
import { ProfessionalFieldset } from './ProfessionalFieldset';

const route = getRouteApi('/professionals');

interface Props {
  id: number;
  onClose: () => void;
}

/** One professional: how to reach them, whom they nominated, and what was changed. */
export function ProfessionalPanel({ id, onClose }: Props): ReactNode {
  const record = useQuery(professionalQueries.record(id));
  const frame = { backLabel: 'Back to professionals', onClose };
  if (record.error) {
    return (
      <Panel title="Professional" {...frame}>
        <ErrorState message={record.error.message} onRetry={() => void record.refetch()} />
      </Panel>
    );
  }
  if (!record.data) {
    return (
      <Panel title=" " {...frame}>
        <Loading label="Loading professional">
          <Skeleton lines={['45%', '70%', '60%']} />
        </Loading>
      </Panel>
    );
  }
  return <LoadedProfessional professional={record.data} onClose={onClose} />;
}

interface LoadedProps {
  professional: ProfessionalRecord;
  onClose: () => void;
}

function LoadedProfessional({ professional, onClose }: LoadedProps): ReactNode {
  const { tab = 'facts' } = route.useSearch();
  const change = useSearchChange<{ tab?: 'history' | undefined }>();
  const [editing, setEditing] = useState(false);
  const archive = useArchiveProfessional();
  const { id, version, name } = professional;
  const takeOut = async () => {
    await archive.mutateAsync({ id, version });
    onClose();
  };
  return (
    <Panel
      title={name}
      focusKey={String(id)}
      backLabel="Back to professionals"
      onClose={onClose}
      beside={professional.archived && <Tag>Taken out of the list</Tag>}
      actions={
        !editing && (
          <>
            <Button onClick={() => setEditing(true)}>Edit</Button>
            {!professional.archived && (
              <Button variant="quiet" onClick={() => void takeOut()}>
                Take out of the list
              </Button>
            )}
          </>
        )
      }
    >
      {editing ? (
        <EditProfessional professional={professional} onDone={() => setEditing(false)} />
      ) : (
        <Tabs
          label="Parts of the record"
          value={tab}
          onChange={(value) => change({ tab: value === 'history' ? 'history' : undefined })}
          tabs={[
            { value: 'facts', label: 'Facts' },
            { value: 'history', label: 'Changes' },
          ]}
        >
          {tab === 'facts' ? (
            <ProfessionalFacts professional={professional} />
          ) : (
            <HistoryPanel entity="professional" id={id} />
          )}
        </Tabs>
      )}
    </Panel>
  );
}

function ProfessionalFacts({ professional }: { professional: ProfessionalRecord }): ReactNode {
  const today = useToday();
  return (
    <>
      <KeyValue
        facts={[
          { label: 'Role', value: titleWords(professional.title) },
          { label: 'Office or unit', value: professional.organization },
          { label: 'Phone', value: professional.phone },
          { label: 'Email', value: professional.email },
          { label: 'Sent', value: plural(professional.requests, 'request') },
        ]}
      />
      <Section title="Nominated" count={professional.nominations} level={3}>
        {professional.nominated.length === 0 ? (
          <p>Nobody yet.</p>
        ) : (
          <ul className={styles['nominated']}>
            {professional.nominated.map(({ candidateId, name, inquiryOn }) => (
              <li key={candidateId}>
                <TextLink href={`#/recruitment/${candidateId}`}>{name}</TextLink>
                <span>{formatListDate(inquiryOn, today)}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

interface EditProps {
  professional: ProfessionalRecord;
  onDone: () => void;
}

function EditProfessional({ professional, onDone }: EditProps): ReactNode {
  const update = useUpdateProfessional();
  const { id, version } = professional;
  const form = useAppForm({
    schema: professionalFields,
    initialValues: professionalFormValues(professional),
    onSubmit: async (fields) => {
      await update.mutateAsync({ id, version, ...fields });
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel="Save" onCancel={onDone} label="Edit professional">
      <ProfessionalFieldset form={form} />
    </Form>
  );
}
