import { useNavigate, useSearch } from '@tanstack/react-router';
import { cohortFields } from '@shared/contract/training-parts';
import { graduationRule } from '@shared/domain/training/rule-words';
import { formatDate } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { TextLink } from '@renderer/ui/base/TextLink';
import { NumberField } from '@renderer/ui/fields/NumberField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Panel } from '@renderer/ui/layout/Panel';
import { Tabs } from '@renderer/ui/layout/Tabs';
import { useState, type ReactNode } from 'react';
import { HistoryPanel } from '../../history/HistoryPanel';
import type { AttendanceModel } from '../grid/model';
import { useAbout, useColumns } from '../grid/use-model';
import type { CohortFacts } from '../grid/views';
import { useSetCohortStatus, useUpdateCohort } from '../mutations';
import type { PanelProps } from './CohortPanel';
import { CohortEndDialog } from './CohortEndDialog';
import { DaysOffDialog } from './DaysOffDialog';

/** Facts of the cohort, how it ends, and what was changed. */
export function DetailsPanel({ model, onClose }: PanelProps): ReactNode {
  const navigate = useNavigate();
  const { tab = 'record' } = useSearch({ strict: false });
  const [editing, setEditing] = useState(false);
  const about = useAbout(model);
  const columns = useColumns(model);
  const { cohort } = about;
  return (
    <Panel
      title={`About ${cohort.name}`}
      focusKey="details"
      backLabel="Back to the grid"
      onClose={onClose}
      actions={!editing && <Acts model={model} onEdit={() => setEditing(true)} />}
    >
      {editing ? (
        <EditCohort model={model} onDone={() => setEditing(false)} />
      ) : (
        <Tabs
          label="Parts of the record"
          value={tab}
          onChange={(value) =>
            void navigate({
              to: '.',
              search: { tab: value === 'history' ? 'history' : undefined },
              replace: true,
            })
          }
          tabs={[
            { value: 'record', label: 'Facts' },
            { value: 'history', label: 'Changes' },
          ]}
        >
          {tab === 'history' ? (
            <HistoryPanel entity="cohort" id={cohort.id} />
          ) : (
            <KeyValue
              facts={[
                ...factsOf(about),
                {
                  label: 'To graduate',
                  value: graduationRule(
                    about.course,
                    columns.map(({ session }) => session),
                  ),
                },
              ]}
              unknown="Not written down"
            />
          )}
        </Tabs>
      )}
    </Panel>
  );
}

function factsOf({ cohort, course }: CohortFacts) {
  return [
    {
      label: 'Course',
      value: (
        <TextLink href={`#/training/courses/${course.id}`}>
          {course.title}, version {course.versionNo}
        </TextLink>
      ),
    },
    { label: 'First day', value: formatDate(cohort.startOn) },
    ...(cohort.endOn ? [{ label: 'Last day', value: formatDate(cohort.endOn) }] : []),
    { label: 'Where', value: cohort.site },
    { label: 'Facilitators', value: cohort.facilitators },
    { label: 'Places', value: cohort.capacity === null ? 'No limit' : String(cohort.capacity) },
    { label: 'Days off', value: cohort.daysOff.map(formatDate).join('; ') },
  ];
}

function Acts({ model, onEdit }: { model: AttendanceModel; onEdit: () => void }): ReactNode {
  const [ending, setEnding] = useState<'finished' | 'cancelled' | null>(null);
  const [daysOff, setDaysOff] = useState(false);
  const again = useSetCohortStatus();
  const { cohort } = useAbout(model);
  const sessions = useColumns(model).map(({ session }) => session);
  const over = cohort.status === 'finished' || cohort.status === 'cancelled';
  return (
    <>
      <Button onClick={onEdit}>Edit</Button>
      {over ? (
        <Button
          variant="quiet"
          onClick={() =>
            again.mutate({ id: cohort.id, version: cohort.version, status: 'running', endOn: null })
          }
        >
          Take up again
        </Button>
      ) : (
        <>
          <Button variant="quiet" onClick={() => setDaysOff(true)}>
            Days off…
          </Button>
          <Button variant="quiet" onClick={() => setEnding('finished')}>
            Finish…
          </Button>
          <Button variant="quiet" onClick={() => setEnding('cancelled')}>
            Cancel the cohort…
          </Button>
        </>
      )}
      {daysOff && <DaysOffDialog model={model} onClose={() => setDaysOff(false)} />}
      {ending && (
        <CohortEndDialog
          cohort={cohort}
          sessions={sessions}
          status={ending}
          onClose={() => setEnding(null)}
        />
      )}
    </>
  );
}

function EditCohort({ model, onDone }: { model: AttendanceModel; onDone: () => void }): ReactNode {
  const update = useUpdateCohort();
  const { id, version, name, site, facilitators, capacity } = model.sheet.cohort;
  const form = useAppForm({
    schema: cohortFields,
    initialValues: { name, site, facilitators, capacity } as {
      name: string | null;
      site: string | null;
      facilitators: string | null;
      capacity: number | string | null;
    },
    onSubmit: async (fields) => {
      await update.mutateAsync({ id, version, ...fields });
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel="Save" onCancel={onDone} label="Edit cohort">
      <TextField label="Name" field={form.field('name')} autoFocus />
      <TextField label="Where" optional field={form.field('site')} />
      <TextField label="Facilitators" optional field={form.field('facilitators')} />
      <NumberField
        label="Places"
        optional
        help="Whoever comes after the last place goes on the waiting list."
        field={form.field('capacity')}
      />
    </Form>
  );
}
