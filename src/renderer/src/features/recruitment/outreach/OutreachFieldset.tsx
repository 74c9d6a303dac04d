import { DateField } from '@renderer/ui/fields/DateField';
import { NumberField } from '@renderer/ui/fields/NumberField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { FormRow } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import type { OutreachValues } from './outreach-form';

interface Props {
  form: AppForm<OutreachValues>;
  /** The kind there is: it may be one that is retired since. */
  kind?: string;
}

/** The questions about one occasion where the program was made known. */
export function OutreachFieldset({ form, kind }: Props): ReactNode {
  const today = useToday();
  const words = useWords();
  return (
    <>
      <FormRow>
        <SelectField
          label="What was it?"
          missing="Choose what it was."
          width="medium"
          autoFocus
          choices={words.choices('outreachKind', kind)}
          field={form.field('kind')}
        />
        <DateField label="Day" max={today} lean="past" field={form.field('on')} />
      </FormRow>
      <TextField
        label="Where"
        help="A place or an occasion: “Family court, second floor”."
        missing="Say where it was."
        field={form.field('site')}
      />
      <FormRow>
        <NumberField
          label="People reached"
          optional
          min={0}
          max={1_000_000}
          width="short"
          field={form.field('reached')}
        />
        <NumberField
          label="Who asked for more"
          optional
          min={0}
          max={1_000_000}
          width="short"
          field={form.field('inquiries')}
        />
      </FormRow>
      <TextArea
        label="Note"
        optional
        help="What to do the same way or differently the next time. No names of parents."
        rows={3}
        field={form.field('note')}
      />
    </>
  );
}
