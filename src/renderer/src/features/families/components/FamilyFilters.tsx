import { useQuery } from '@tanstack/react-query';
import type { FamilyView } from '@shared/contract/families';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { familyQueries } from '../queries';

export interface Filters {
  find?: string;
  region?: string;
  caseType?: string;
}
/** Nothing narrowed. */
export const none: Filters = { find: undefined, region: undefined, caseType: undefined };

interface Props {
  view: FamilyView;
  onView: (view: FamilyView) => void;
  filters: Filters;
  narrow: (change: Filters) => void;
  onClear: (() => void) | undefined;
}

/** What narrows the list, in one line; it lives in the address. */
export function FamilyFilters({ view, onView, filters, narrow, onClear }: Props): ReactNode {
  const words = useWords();
  const regions = useQuery(familyQueries.regions()).data ?? [];
  return (
    <FilterBar onClear={onClear}>
      <SegmentedField
        label="Which families"
        labelHidden
        value={view}
        onChange={(next) => onView((next ?? 'open') as FamilyView)}
        choices={[
          { value: 'open', label: 'Open' },
          { value: 'closed', label: 'Closed' },
          { value: 'all', label: 'All' },
        ]}
      />
      <TextField
        label="Find by number or a parent's name"
        labelHidden
        placeholder="Number or a parent's name"
        type="search"
        width="medium"
        value={filters.find ?? ''}
        onChange={(text) => narrow({ find: text || undefined })}
      />
      {regions.length > 0 && (
        <SelectField
          label="Region"
          labelHidden
          optional
          emptyLabel="All regions"
          width="short"
          value={filters.region ?? null}
          choices={regions.map((region) => ({ value: region, label: region }))}
          onChange={(region) => narrow({ region: region ?? undefined })}
        />
      )}
      <SelectField
        label="Case type"
        labelHidden
        optional
        emptyLabel="All case types"
        width="medium"
        value={filters.caseType ?? null}
        choices={words.choices('caseType', filters.caseType)}
        onChange={(caseType) => narrow({ caseType: caseType ?? undefined })}
      />
    </FilterBar>
  );
}
