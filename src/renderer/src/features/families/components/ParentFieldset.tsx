import { useQuery } from '@tanstack/react-query';
import { plural } from '@shared/parse/format';
import { formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { FormRow } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import { PersonPicker } from '@renderer/ui/picker/PersonPicker';
import { useEffect, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { SamePeople } from '../../people/components/SamePeople';
import { familyQueries } from '../queries';
import type { NewRequestValues } from '../request-form';
import { asId } from '../words';
import { lookupPeople, searchPeople } from '../people-options';
import { FamilyFieldset } from './FamilyFieldset';

type Props = { form: AppForm<NewRequestValues> };

/** Who the parent is: someone new with name and family, or someone the program knows. */
export function ParentFieldset({ form }: Props): ReactNode {
  const isNew = form.useValue('who') === 'new';
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
      {isNew ? <NewParent form={form} /> : <KnownParent form={form} />}
    </>
  );
}

function NewParent({ form }: Props): ReactNode {
  const typed = {
    firstName: form.useValue('firstName'),
    lastName: form.useValue('lastName'),
    phone: form.useValue('phone'),
  };
  return (
    <>
      <FormRow>
        <TextField label="First name" field={form.field('firstName')} width="medium" />
        <TextField label="Last name" field={form.field('lastName')} width="medium" />
        <RoleField form={form} />
      </FormRow>
      <SamePeople
        typed={typed}
        act={({ id, label }) => (
          <Button size="small" onClick={() => form.setAll({ who: 'known', personId: String(id) })}>
            Use {label}
          </Button>
        )}
      />
      <FamilyFieldset form={form} />
    </>
  );
}

function RoleField({ form }: Props): ReactNode {
  const words = useWords();
  return (
    <SelectField
      label="Role in the family"
      choices={words.choices('parentRole')}
      field={form.field('role')}
      width="short"
    />
  );
}

/** A person who is chosen may be a parent already: then family and role are known. */
function KnownParent({ form }: Props): ReactNode {
  const words = useWords();
  const personId = asId(form.useValue('personId'));
  const found = useQuery(familyQueries.asParent(personId)).data;
  const spoken = personId === null ? undefined : found?.languages[0];
  useEffect(() => {
    if (spoken && form.values().language === null) form.set('language', spoken);
    // Only when someone else is chosen.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [spoken]);
  return (
    <>
      <PersonPicker
        label="Parent"
        search={searchPeople}
        lookup={lookupPeople}
        field={form.field('personId')}
        width="long"
      />
      {personId !== null && found?.parentId != null && (
        <p>
          {words.label('parentRole', found.role)} in family {found.familyNumber}.
          {found.openRequests > 0 && ` ${plural(found.openRequests, 'request')} not answered yet.`}
          {found.exitedOn !== null && ` Left the program on ${formatDay(found.exitedOn)}.`}
        </p>
      )}
      {personId !== null && found?.safeContactNote && (
        <Notice tone="attention" title="Safe contact, as recorded">
          {found.safeContactNote}
        </Notice>
      )}
      {personId !== null && found?.parentId === null && (
        <>
          <RoleField form={form} />
          <FamilyFieldset form={form} />
        </>
      )}
    </>
  );
}
