import { useQuery } from '@tanstack/react-query';
import { isLocalDate } from '@shared/dates';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import type { ReactNode } from 'react';
import { actionLabel } from './audit-words';
import { type AuditSearch, isNarrowed, noSearch } from './audit-search';
import { kindLabel } from './kind-words';
import { auditQueries } from './queries';

interface Props {
  search: AuditSearch;
  onChange: (change: Partial<AuditSearch>) => void;
}

const dayOf = (value: unknown) =>
  typeof value === 'string' && isLocalDate(value) ? value : undefined;

/** Choices in the order of their words; one that is chosen stays although nothing recent has it. */
function choicesOf(
  values: readonly string[],
  chosen: string | undefined,
  words: (v: string) => string,
) {
  const all = chosen === undefined || values.includes(chosen) ? values : [...values, chosen];
  return all
    .map((value) => ({ value, label: words(value) }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** Days, who, what was done, to which kind of record. */
export function AuditFilters({ search, onChange }: Props): ReactNode {
  const filters = useQuery(auditQueries.filters()).data;
  return (
    <FilterBar onClear={isNarrowed(search) ? () => onChange(noSearch) : undefined}>
      <DateField
        label="From"
        lean="past"
        width="short"
        optional
        value={search.from ?? null}
        onChange={(value) => onChange({ from: dayOf(value) })}
      />
      <DateField
        label="To"
        lean="past"
        width="short"
        optional
        value={search.to ?? null}
        onChange={(value) => onChange({ to: dayOf(value) })}
      />
      <SelectField
        label="Who"
        width="medium"
        emptyLabel="Everyone"
        choices={choicesOf(filters?.actors ?? [], search.who, (who) => who)}
        value={search.who ?? null}
        onChange={(who) => onChange({ who: who ?? undefined })}
      />
      <SelectField
        label="What was done"
        width="medium"
        emptyLabel="Everything"
        choices={choicesOf(filters?.actions ?? [], search.action, actionLabel)}
        value={search.action ?? null}
        onChange={(action) => onChange({ action: action ?? undefined })}
      />
      <SelectField
        label="Kind of record"
        width="medium"
        emptyLabel="All kinds"
        choices={choicesOf(filters?.entities ?? [], search.kind, kindLabel)}
        value={search.kind ?? null}
        onChange={(kind) => onChange({ kind: kind ?? undefined })}
      />
    </FilterBar>
  );
}
