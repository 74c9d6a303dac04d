import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { logPeriodLabels, logPeriods } from '@shared/domain/log/log-period';
import { isLocalDate } from '@shared/dates';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Stack } from '@renderer/ui/layout/Stack';
import { PopoverButton } from '@renderer/ui/overlay/PopoverButton';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { filterOf, isFiltered } from '../log-filter';
import type { LogSearch } from '../routes';
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
  const ofOnePerson = search.mentor !== undefined || search.parent !== undefined;
  const periods = [
    ...logPeriods.map((value) => ({ value: value as string, label: logPeriodLabels[value] })),
    { value: 'days', label: 'Between two days' },
    ...(ofOnePerson ? [{ value: 'all', label: 'All years' }] : []),
  ];
  return (
    <FilterBar onClear={isFiltered(search) ? onClear : undefined}>
      <SelectField
        label="Period"
        labelHidden
        width="medium"
        alwaysAnswered
        choices={periods}
        value={search.period ?? 'this_month'}
        onChange={(period) =>
          onChange({
            period: period === 'this_month' ? undefined : (period as LogSearch['period']),
            from: undefined,
            to: undefined,
          })
        }
      />
      {search.period === 'days' && <Days search={search} onChange={onChange} />}
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
        label="Words in the summary"
        labelHidden
        placeholder="Words in the summary"
        type="search"
        width="medium"
        value={search.text ?? ''}
        onChange={(text) => onChange({ text: text || undefined })}
      />
      <MoreFilters search={search} onChange={onChange} />
    </FilterBar>
  );
}

function Days({ search, onChange }: Omit<Props, 'onClear'>): ReactNode {
  const { from, to } = filterOf(search, useToday());
  const dayOf = (value: unknown) =>
    typeof value === 'string' && isLocalDate(value) ? value : undefined;
  return (
    <>
      <DateField
        label="From"
        labelHidden
        lean="past"
        value={from}
        onChange={(value) => onChange({ from: dayOf(value) })}
      />
      <DateField
        label="To"
        labelHidden
        lean="past"
        value={to}
        onChange={(value) => onChange({ to: dayOf(value) })}
      />
    </>
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
          optional
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
          optional
          emptyLabel="Any way"
          choices={words.choices('contactMode')}
          value={search.mode ?? null}
          onChange={(mode) => onChange({ mode: mode ?? undefined })}
        />
        <SelectField
          label="Result"
          optional
          emptyLabel="Any result"
          choices={words.choices('contactResult')}
          value={search.result ?? null}
          onChange={(result) => onChange({ result: result ?? undefined })}
        />
        <SelectField
          label="Kind of program work"
          optional
          emptyLabel="Any kind"
          choices={words.choices('activityKind', search.kind)}
          value={search.kind ?? null}
          onChange={(kind) => onChange({ kind: kind ?? undefined })}
        />
        <SelectField
          label="Counts for pay"
          optional
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
