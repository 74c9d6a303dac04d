import { type CandidateRecord, recruitment } from '@shared/contract/recruitment';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { ProfessionalPicker } from '../../professionals/ProfessionalPicker';
import { useUpdateCandidate } from '../mutations';
import { OutreachPicker } from '../outreach/OutreachPicker';

interface Values {
  source: string | null;
  sourceDetail: string | null;
  inquiryOn: string | null;
  nominatedById: string | null;
  nominationRelationship: string | null;
  nominationNote: string | null;
  outreachEventId: string | null;
}

interface Props {
  candidate: CandidateRecord;
  onDone: () => void;
}

export function EditSource({ candidate, onDone }: Props): ReactNode {
  const words = useWords();
  const today = useToday();
  const update = useUpdateCandidate();
  const { id, version, nominatedBy, outreach } = candidate;
  const form = useAppForm({
    schema: recruitment.update.input,
    toInput: (values: Values) => {
      const { nominatedById, outreachEventId, ...rest } = emptiesToNull(values) as Values;
      return {
        id,
        version,
        ...rest,
        nominatedById: nominatedById === null ? null : Number(nominatedById),
        outreachEventId: outreachEventId === null ? null : Number(outreachEventId),
      };
    },
    initialValues: {
      source: candidate.source,
      sourceDetail: candidate.sourceDetail ?? '',
      inquiryOn: candidate.inquiryOn,
      nominatedById: nominatedBy ? String(nominatedBy.id) : null,
      nominationRelationship: candidate.nominationRelationship ?? '',
      nominationNote: candidate.nominationNote ?? '',
      outreachEventId: outreach ? String(outreach.id) : null,
    } as Values,
    onSubmit: async (answers) => {
      await update.mutateAsync(answers);
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel="Save" onCancel={onDone} label="Edit how they came to us">
      <SelectField
        label="Source"
        alwaysAnswered
        choices={words.choices('candidateSource', candidate.source)}
        field={form.field('source')}
      />
      <TextField label="More about it" optional field={form.field('sourceDetail')} />
      <OutreachPicker
        label="Outreach event"
        optional
        field={form.field('outreachEventId')}
        known={outreach ? [{ id: String(outreach.id), label: outreach.site }] : []}
      />
      <DateField label="Inquiry" max={today} lean="past" field={form.field('inquiryOn')} />
      <ProfessionalPicker
        label="Nominated by"
        optional
        field={form.field('nominatedById')}
        known={nominatedBy ? [{ id: String(nominatedBy.id), label: nominatedBy.name }] : []}
        onCreated={(created) => form.set('nominatedById', created)}
      />
      <TextField label="Knows them as" optional field={form.field('nominationRelationship')} />
      <TextArea label="What they saw" optional field={form.field('nominationNote')} />
    </Form>
  );
}
