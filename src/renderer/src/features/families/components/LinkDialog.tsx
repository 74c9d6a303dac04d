import { families } from '@shared/contract/families';
import type { FamilyRecord, LinkView } from '@shared/contract/families-records';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useAddLink, useUpdateLink } from '../mutations';
import { asId } from '../words';

interface Props {
  family: FamilyRecord;
  /** The need to change; without one a need is added. */
  link: LinkView | null;
  open: boolean;
  onClose: () => void;
}

export function LinkDialog({ family, link, open, onClose }: Props): ReactNode {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={link ? 'Change a need' : 'Add a need'}
      keepOnOutsideClick
    >
      <LinkForm family={family} link={link} onClose={onClose} />
    </Dialog>
  );
}

interface Values {
  parentId: string | null;
  need: string | null;
  identifiedOn: string | null;
  linkedOn: string | null;
  method: string | null;
  outcome: string | null;
  outcomeOn: string | null;
}

function valuesOf(link: LinkView | null, family: FamilyRecord, today: string): Values {
  const present = family.parents.filter(({ exitedOn }) => exitedOn === null);
  const only = present.length === 1 ? present[0] : undefined;
  const parentId = link?.parentId ?? only?.id ?? null;
  return {
    parentId: parentId === null ? null : String(parentId),
    need: link?.need ?? null,
    identifiedOn: link?.identifiedOn ?? today,
    linkedOn: link?.linkedOn ?? null,
    method: link?.method ?? null,
    outcome: link?.outcome ?? null,
    outcomeOn: link?.outcomeOn ?? null,
  };
}

function LinkForm({ family, link, onClose }: Omit<Props, 'open'>): ReactNode {
  const words = useWords();
  const today = useToday();
  const [add, update] = [useAddLink(), useUpdateLink()];
  const form = useAppForm({
    schema: families.addLink.input,
    initialValues: valuesOf(link, family, today),
    toInput: (values) => ({
      ...(emptiesToNull(values) as object),
      parentId: asId(values.parentId),
    }),
    onSubmit: async (input) => {
      if (link) await update.mutateAsync({ ...input, id: link.id, version: link.version });
      else await add.mutateAsync(input);
      onClose();
    },
  });
  const need = form.useValue('need');
  return (
    <Form form={form} submitLabel={link ? 'Save' : 'Add need'} onCancel={onClose} label="Need">
      {family.parents.length > 1 && (
        <SelectField
          label="Parent"
          choices={family.parents.map(({ id, person }) => ({
            value: String(id),
            label: person.name,
          }))}
          field={form.field('parentId')}
          autoFocus
        />
      )}
      <FormRow>
        <SelectField
          label="Need"
          choices={words.choices('need', need)}
          field={form.field('need')}
          autoFocus={family.parents.length <= 1}
        />
        <DateField label="Identified on" field={form.field('identifiedOn')} lean="past" />
      </FormRow>
      <FormRow>
        <DateField
          label="Linked to a service on"
          optional
          field={form.field('linkedOn')}
          lean="past"
        />
        <SelectField
          label="How?"
          optional
          choices={words.choices('linkMethod')}
          field={form.field('method')}
        />
      </FormRow>
      <FormRow>
        <SelectField
          label="What came of it?"
          optional
          emptyLabel="Nothing yet"
          choices={words.choices('linkOutcome')}
          field={form.field('outcome')}
        />
        <DateField
          label="Date of the outcome"
          optional
          field={form.field('outcomeOn')}
          lean="past"
        />
      </FormRow>
    </Form>
  );
}
