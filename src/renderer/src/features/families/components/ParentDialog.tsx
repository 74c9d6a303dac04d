import { families } from '@shared/contract/families';
import type { FamilyParent, FamilyRecord } from '@shared/contract/families-records';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { Button } from '@renderer/ui/base/Button';
import { DateField } from '@renderer/ui/fields/DateField';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { useAppForm, type AppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { PersonPicker } from '@renderer/ui/picker/PersonPicker';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { SamePeople } from '../../people/components/SamePeople';
import { useAddParent, useUpdateParent } from '../mutations';
import { searchPeople } from '../people-options';
import { asId } from '../words';

interface Props {
  family: FamilyRecord;
  /** The parent to change; without one a parent is added. */
  parent?: FamilyParent;
  open: boolean;
  onClose: () => void;
}

/** Adds a parent to the family, or changes role and dates of one; leaving is a date. */
export function ParentDialog({ family, parent, open, onClose }: Props): ReactNode {
  const title = parent ? `${parent.person.name} in family ${family.number}` : 'Add a parent';
  return (
    <Dialog open={open} onClose={onClose} title={title} keepOnOutsideClick>
      {parent ? (
        <EditParent parent={parent} onClose={onClose} />
      ) : (
        <AddParent family={family} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface PlaceValues {
  role: string | null;
  enrolledOn: string | null;
  exitedOn: string | null;
}

function EditParent({ parent, onClose }: { parent: FamilyParent; onClose: () => void }) {
  const words = useWords();
  const update = useUpdateParent();
  const { id, version, role, enrolledOn, exitedOn } = parent;
  const form = useAppForm({
    schema: families.updateParent.input,
    initialValues: { role, enrolledOn, exitedOn } as PlaceValues,
    toInput: (values) => ({ ...(emptiesToNull(values) as object), id, version }),
    onSubmit: async (input) => {
      await update.mutateAsync(input);
      onClose();
    },
  });
  return (
    <Form form={form} submitLabel="Save" onCancel={onClose} label="Parent">
      <SelectField
        label="Role in the family"
        choices={words.choices('parentRole')}
        field={form.field('role')}
        autoFocus
      />
      <FormRow>
        <DateField label="In the program since" field={form.field('enrolledOn')} lean="past" />
        <DateField
          label="Left the program on"
          optional
          field={form.field('exitedOn')}
          lean="past"
        />
      </FormRow>
    </Form>
  );
}

interface NewParentValues extends PlaceValues {
  who: string | null;
  personId: string | null;
  firstName: string | null;
  lastName: string | null;
  phone: string | null;
  safeContactNote: string | null;
}

function AddParent({ family, onClose }: { family: FamilyRecord; onClose: () => void }) {
  const words = useWords();
  const today = useToday();
  const add = useAddParent();
  const form = useAppForm({
    schema: families.addParent.input,
    initialValues: {
      who: 'new',
      personId: null,
      firstName: '',
      lastName: '',
      phone: '',
      safeContactNote: '',
      role: null,
      enrolledOn: today,
      exitedOn: null,
    } as NewParentValues,
    toInput: (values) => ({
      ...(emptiesToNull(values) as object),
      familyId: family.id,
      personId: asId(values.personId),
    }),
    onSubmit: async (input) => {
      await add.mutateAsync(input);
      onClose();
    },
  });
  return (
    <Form form={form} submitLabel="Add parent" onCancel={onClose} label="Add a parent">
      <WhoFields form={form} />
      <FormRow>
        <SelectField
          label="Role in the family"
          choices={words.choices('parentRole')}
          field={form.field('role')}
        />
        <DateField label="In the program since" field={form.field('enrolledOn')} lean="past" />
      </FormRow>
    </Form>
  );
}

function WhoFields({ form }: { form: AppForm<NewParentValues> }): ReactNode {
  const isNew = form.useValue('who') === 'new';
  const [firstName, lastName] = [form.useValue('firstName'), form.useValue('lastName')];
  const phone = form.useValue('phone');
  return (
    <>
      <SegmentedField
        label="Who is the parent?"
        choices={[
          { value: 'new', label: 'Someone new' },
          { value: 'known', label: 'In the program already' },
        ]}
        field={form.field('who')}
      />
      {isNew ? (
        <>
          <FormRow>
            <TextField label="First name" field={form.field('firstName')} width="medium" />
            <TextField label="Last name" field={form.field('lastName')} width="medium" />
          </FormRow>
          <SamePeople
            typed={{ firstName, lastName, phone }}
            act={({ id, label }) => (
              <Button
                size="small"
                onClick={() => form.setAll({ who: 'known', personId: String(id) })}
              >
                Use {label}
              </Button>
            )}
          />
          <TextArea
            label="Safe contact"
            optional
            help="Always shown before the phone number."
            rows={2}
            field={form.field('safeContactNote')}
          />
          <TextField label="Phone" optional type="tel" field={form.field('phone')} width="medium" />
        </>
      ) : (
        <PersonPicker
          label="Parent"
          search={searchPeople}
          field={form.field('personId')}
          width="full"
        />
      )}
    </>
  );
}
