import { narrativeFields, type Narrative } from '@shared/contract/reports';
import type { Month } from '@shared/dates';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { useDraft } from '../../../lib/drafts';
import { useSave } from '../../../lib/use-save';
import { Section } from '@renderer/ui/layout/Section';

interface Props {
  month: Month;
  narrative: Narrative;
}

/** Waits for the month's draft, so that words typed before a lock are there again. */
export function NarrativeForm(props: Props): ReactNode {
  const draft = useDraft<Narrative>('report-narrative', props.month);
  if (draft.found === undefined) return null;
  return <LoadedForm {...props} narrative={draft.found ?? props.narrative} draft={draft} />;
}

interface LoadedProps extends Props {
  draft: ReturnType<typeof useDraft<Narrative>>;
}

function LoadedForm({ month, narrative, draft }: LoadedProps): ReactNode {
  const save = useSave(api.reports.saveNarrative, {
    stale: [],
    done: () => 'The words for the month are in the report.',
  });
  const form = useAppForm({
    schema: narrativeFields,
    initialValues: {
      achievements: narrative.achievements ?? '',
      challenges: narrative.challenges ?? '',
      nextMonth: narrative.nextMonth ?? '',
    },
    onValuesChange: (values) => draft.change(values),
    onSubmit: async (fields) => {
      await save.mutateAsync({ month, ...fields });
      await draft.discard();
    },
  });
  return (
    <Section title="In your words">
      <Form form={form} submitLabel="Put into the report" label="In your words">
        <TextArea label="Achievements" optional rows={3} field={form.field('achievements')} />
        <TextArea label="Challenges" optional rows={3} field={form.field('challenges')} />
        <TextArea label="Next month" optional rows={3} field={form.field('nextMonth')} />
      </Form>
    </Section>
  );
}
