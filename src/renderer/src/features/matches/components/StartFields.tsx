import { useQuery } from '@tanstack/react-query';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import { EntityPicker } from '@renderer/ui/picker/EntityPicker';
import { PersonPicker } from '@renderer/ui/picker/PersonPicker';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { searchParents } from '../../families/people-options';
import { asId } from '../../families/words';
import { searchMentors } from '../mentor-options';
import { matchQueries } from '../queries';
import type { Beginning, StartValues } from '../start-form';
import { optionWords } from './option-words';

interface Props {
  form: AppForm<StartValues>;
  beginning: Beginning;
}

/** The request that waits longest is what a match of this parent most likely answers. */
async function offerRequest(parentId: number | null, offer: (id: string | null) => void) {
  offer(null);
  if (parentId === null) return;
  const [first] = await api.matches.requestsOf({ parentId });
  if (first && (first.detail === 'Waiting' || first.detail === 'New')) offer(String(first.id));
}

/** Who, with whom, for which request, from when. */
export function StartFields({ form, beginning }: Props): ReactNode {
  const parentId = asId(form.useValue('parentId'));
  const requests = useQuery(matchQueries.requestsOf(parentId)).data ?? [];
  const known = ({ id, name }: { id: number; name: string }) => ({ id: String(id), label: name });
  return (
    <>
      <PersonPicker
        label="Parent"
        search={searchParents}
        known={beginning.parent ? [known(beginning.parent)] : []}
        field={form.field('parentId')}
        onChange={(id) => void offerRequest(asId(id), (request) => form.set('requestId', request))}
        width="long"
      />
      <SelectField
        label="Which request does it answer?"
        optional
        emptyLabel="None"
        choices={requests.map(optionWords)}
        disabled={parentId === null}
        field={form.field('requestId')}
        width="long"
      />
      <EntityPicker
        label="Parent partner"
        help="With their open matches and the hours of this month, against their own limits."
        search={searchMentors}
        known={beginning.mentor ? [known(beginning.mentor)] : []}
        minLetters={0}
        words={{ one: 'a parent partner', none: 'No parent partner by that name.' }}
        placeholder="Choose or type a name"
        field={form.field('mentorId')}
        width="full"
      />
      <DateField label="Start" field={form.field('startOn')} lean="past" />
    </>
  );
}
