import { useQuery } from '@tanstack/react-query';
import { type ProfessionalRecord, professionalFields } from '@shared/contract/professionals';
import { titleWords } from '@shared/domain/recruitment/title-words';
import { plural } from '@shared/parse/format';
import { formatListDate } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Tag } from '@renderer/ui/feedback/Tag';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Section } from '@renderer/ui/layout/Section';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { OpenRecord } from '../../../lib/OpenRecord';
import { RecordPanel } from '../../../lib/RecordPanel';
import { HistoryPanel } from '../../history/HistoryPanel';
import { useArchiveProfessional, useUpdateProfessional } from '../mutations';
import { professionalFormValues } from '../professional-form';
import styles from '../professionals.module.css';
import { professionalQueries } from '../queries';
import { ProfessionalFieldset } from './ProfessionalFieldset';

interface Props {
  id: number;
  onClose: () => void;
}

/** One professional: how to reach them, whom they nominated, and what was changed. */
export function ProfessionalPanel({ id, onClose }: Props): ReactNode {
  const record = useQuery(professionalQueries.record(id));
  const archive = useArchiveProfessional();
  const frame = { backLabel: 'Back to professionals', onClose };
  const takeOut = async ({ version }: ProfessionalRecord) => {
    await archive.mutateAsync({ id, version });
    onClose();
  };
  return (
    <RecordPanel record={record} noun="Professional" {...frame}>
      {(professional) => (
        <OpenRecord
          {...frame}
          title={professional.name}
          focusKey={String(id)}
          beside={professional.archived && <Tag>Taken out of the list</Tag>}
          actions={(edit) => (
            <>
              <Button onClick={edit}>Edit</Button>
              {!professional.archived && (
                <Button variant="quiet" onClick={() => void takeOut(professional)}>
                  Take out of the list
                </Button>
              )}
            </>
          )}
          edit={(onDone) => <EditProfessional professional={professional} onDone={onDone} />}
          partsLabel="Parts of the record"
          parts={[
            {
              value: 'facts',
              label: 'Facts',
              content: <ProfessionalFacts professional={professional} />,
            },
            {
              value: 'history',
              label: 'Changes',
              content: <HistoryPanel entity="professional" id={id} />,
            },
          ]}
        />
      )}
    </RecordPanel>
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
