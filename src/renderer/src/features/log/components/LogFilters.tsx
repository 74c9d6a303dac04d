import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Stack } from '@renderer/ui/layout/Stack';
import { PopoverButton } from '@renderer/ui/overlay/PopoverButton';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { isFiltered } from '../log-filter';
import type { LogSearch } from '../routes';
import { PeriodFilter } from './PeriodFilter';
import { MentorFilter, ParentFilter } from './pickers';

interface Props {
  search: LogSearch;
  onChange: (change: Partial<LogSearch>) => void;
  onClear: () => void;
}

const idOf = (value: string | null) => (value === null ? undefined : Number(value));
const textOf = (id: number | undefined) => (id === undefined ? null : String(id));

/** What narrows the log: days, people, words; the rest behind one button. */
export function LogFilters({ search, onChange, onClear }: Props): ReactNode {
  const today = useToday();
  return (
    <FilterBar onClear={isFiltered(search) ? onClear : undefined}>
      <PeriodFilter
        search={search}
        usual="this_month"
        today={today}
        ofOnePerson={search.mentor !== undefined || search.parent !== undefined}
        onChange={onChange}
      />
      <MentorFilter
        label="Parent partner"
        labelHidden
        width="medium"
        value={textOf(search.mentor)}
        onChange={(mentor) => onChange({ mentor: idOf(mentor) })}
      />
      <ParentFilter
        label="Parent"
        labelHidden
        width="medium"
        value={textOf(search.parent)}
        onChange={(parent) => onChange({ parent: idOf(parent) })}
      />
      <TextField
        label="Words in summary"
        labelHidden
        placeholder="Words in summary"
        type="search"
        width="medium"
        value={search.text ?? ''}
        onChange={(text) => onChange({ text: text || undefined })}
      />
      <MoreFilters search={search} onChange={onChange} />
    </FilterBar>
  );
}

function MoreFilters({ search, onChange }: Omit<Props, 'onClear'>): ReactNode {
  const words = useWords();
  const set = (['entry', 'mode', 'result', 'kind', 'pay'] as const).filter(
    (name) => search[name] !== undefined,
  ).length;
  return (
    <PopoverButton
      label={set === 0 ? 'More filters' : `More filters (${set})`}
      title="More filters"
      icon={IconAdjustmentsHorizontal}
    >
      <Stack gap="regular">
        <SelectField
          label="Show"
          emptyLabel="Contacts and program work"
          choices={[
            { value: 'contact', label: 'Contacts' },
            { value: 'activity', label: 'Program work' },
          ]}
          value={search.entry ?? null}
          onChange={(entry) => onChange({ entry: (entry as LogSearch['entry']) ?? undefined })}
        />
        <SelectField
          label="How"
          emptyLabel="Any way"
          choices={words.choices('contactMode')}
          value={search.mode ?? null}
          onChange={(mode) => onChange({ mode: mode ?? undefined })}
        />
        <SelectField
          label="Result"
          emptyLabel="Any result"
          choices={words.choices('contactResult')}
          value={search.result ?? null}
          onChange={(result) => onChange({ result: result ?? undefined })}
        />
        <SelectField
          label="Kind of program work"
          emptyLabel="Any kind"
          choices={words.choices('activityKind', search.kind)}
          value={search.kind ?? null}
          onChange={(kind) => onChange({ kind: kind ?? undefined })}
        />
        <SelectField
          label="Counts for pay"
          emptyLabel="Either way"
          choices={[
            { value: 'yes', label: 'Counts for pay' },
            { value: 'no', label: 'Does not count' },
          ]}
          value={search.pay ?? null}
          onChange={(pay) => onChange({ pay: (pay as LogSearch['pay']) ?? undefined })}
        />
      </Stack>
    </PopoverButton>
  );
}
