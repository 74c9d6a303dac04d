import { useQuery } from '@tanstack/react-query';
import type { RequestView } from '@shared/contract/families';
import { languageWords } from '@shared/domain/families/language';
import { requestState, type RequestState } from '@shared/domain/families/request-state';
import { formatCount } from '@shared/parse/format';
import { choicesOf } from '@renderer/ui/fields/choice';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { familyQueries } from '../queries';

export interface Filters {
  find?: string;
  state?: RequestState;
  channel?: string;
  language?: string;
}
/** Nothing narrowed. */
export const none: Filters = {
  find: undefined,
  state: undefined,
  channel: undefined,
  language: undefined,
};

interface Props {
  view: RequestView;
  onView: (view: RequestView) => void;
  filters: Filters;
  narrow: (change: Filters) => void;
  onClear: (() => void) | undefined;
}

/** What narrows the list, in one line; it lives in the address. */
export function RequestFilters({ view, onView, filters, narrow, onClear }: Props): ReactNode {
  const words = useWords();
  const counts = useQuery(familyQueries.counts()).data;
  const languages = useQuery(familyQueries.languages()).data ?? [];
  const counted = (label: string, count: number | undefined) =>
    count ? `${label} (${formatCount(count)})` : label;
  return (
    <FilterBar onClear={onClear}>
      <SegmentedField
        label="Which requests"
        labelHidden
        value={view}
        onChange={(next) => onView((next ?? 'decide') as RequestView)}
        choices={[
          { value: 'decide', label: counted('Needs a decision', counts?.undecided) },
          { value: 'waiting', label: counted('Waiting for a match', counts?.waiting) },
          { value: 'all', label: 'All' },
        ]}
      />
      <TextField
        label="Find by name or family number"
        labelHidden
        placeholder="Name or family number"
        type="search"
        width="medium"
        value={filters.find ?? ''}
        onChange={(text) => narrow({ find: text || undefined })}
      />
      {view === 'all' && (
        <SelectField
          label="State"
          labelHidden
          optional
          emptyLabel="Any state"
          width="short"
          value={filters.state ?? null}
          choices={choicesOf(requestState.items)}
          onChange={(state) => narrow({ state: (state as RequestState | null) ?? undefined })}
        />
      )}
      <SelectField
        label="How it came"
        labelHidden
        optional
        emptyLabel="However it came"
        width="medium"
        value={filters.channel ?? null}
        choices={words.choices('channel', filters.channel)}
        onChange={(channel) => narrow({ channel: channel ?? undefined })}
      />
      {languages.length > 0 && (
        <SelectField
          label="Language"
          labelHidden
          optional
          emptyLabel="Any language"
          width="short"
          value={filters.language ?? null}
          choices={languages.map((code) => ({ value: code, label: languageWords(code) }))}
          onChange={(language) => narrow({ language: language ?? undefined })}
        />
      )}
    </FilterBar>
  );
}
