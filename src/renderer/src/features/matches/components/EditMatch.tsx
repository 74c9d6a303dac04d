import { useQuery } from '@tanstack/react-query';
import { matches } from '@shared/contract/matches';
import type { MatchRecord } from '@shared/contract/matches';
import { formatListDate } from '@shared/parse/format-date';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { asId } from '../../families/words';
import { useUpdateMatch } from '../mutations';
import { matchQueries } from '../queries';
import { optionWords } from './option-words';

interface Props {
  match: MatchRecord;
  onDone: () => void;
}

interface Values {
  startOn: string | null;
  requestId: string | null;
  previousMatchId: string | null;
}

const asText = (id: number | null | undefined): string | null => (id ? String(id) : null);

/** Corrects when the match began, what it answers, and what it follows. */
export function EditMatch({ match, onDone }: Props): ReactNode {
  const update = useUpdateMatch();
  const today = useToday();
  const { id, version, parentId } = match;
  const requests = useQuery(matchQueries.requestsOf(parentId)).data ?? [];
  const earlier =
    useQuery(
      matchQueries.list({ view: 'all', parentId, sort: { by: 'start', descending: true } }),
    ).data?.rows.filter((row) => row.id !== id) ?? [];
  const form = useAppForm({
    schema: matches.update.input,
    initialValues: {
      startOn: match.startOn,
      requestId: asText(match.requestId),
      previousMatchId: asText(match.previous?.id),
    } as Values,
    toInput: ({ startOn, requestId, previousMatchId }) => ({
      id,
      version,
      startOn,
      requestId: asId(requestId),
      previousMatchId: asId(previousMatchId),
    }),
    onSubmit: async (input) => {
      await update.mutateAsync(input);
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel="Save" onCancel={onDone} label="Correct the match">
      <DateField label="Start" field={form.field('startOn')} lean="past" autoFocus />
      <SelectField
        label="Which request does it answer?"
        optional
        emptyLabel="None"
        choices={requests.map(optionWords)}
        field={form.field('requestId')}
        width="long"
      />
      <SelectField
        label="Which earlier match does it follow?"
        optional
        emptyLabel="None"
        choices={earlier.map((row) => ({
          value: String(row.id),
          label: `${row.mentor.name}, from ${formatListDate(row.startOn, today)}`,
        }))}
        field={form.field('previousMatchId')}
        width="long"
      />
    </Form>
  );
}
