import { formatListDate } from '@shared/parse/format-date';
import type { FieldProps } from '@renderer/ui/fields/binding';
import { EntityPicker } from '@renderer/ui/picker/EntityPicker';
import type { Option } from '@renderer/ui/picker/option';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { useWords } from '../../../lib/lists';

interface Props extends FieldProps<string | null> {
  /** The event there is, so that its words need not be asked for. */
  known?: readonly Option[];
}

const lookup = (ids: readonly string[]): Promise<Option[]> =>
  Promise.all(
    ids.map(async (id) => ({
      id,
      label: (await api.recruitment.outreachEvent({ id: Number(id) })).site,
    })),
  );

/** One outreach event by where it was; the newest are offered at once. */
export function OutreachPicker(props: Props): ReactNode {
  const today = useToday();
  const words = useWords();
  const search = async (text: string): Promise<Option[]> =>
    (await api.recruitment.findOutreach({ text })).map(({ id, on, kind, site }) => ({
      id: String(id),
      label: site,
      detail: `${words.label('outreachKind', kind)}, ${formatListDate(on, today)}`,
    }));
  return (
    <EntityPicker
      {...props}
      search={search}
      lookup={lookup}
      minLetters={0}
      words={{ one: 'an event', none: 'No event by that name.' }}
    />
  );
}
