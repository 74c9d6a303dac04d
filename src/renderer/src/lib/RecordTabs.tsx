import { useSearch } from '@tanstack/react-router';
import { Tabs } from '@renderer/ui/layout/Tabs';
import type { ReactNode } from 'react';
import { useSearchChange } from './use-search-change';

export interface RecordPart {
  /** Its word in the address; the first part stays out of it. */
  value: string;
  label: string;
  content: ReactNode;
}

interface Props {
  /** What the tabs show parts of: "Parts of the record". */
  label: string;
  parts: readonly [RecordPart, ...RecordPart[]];
}

/** The parts of an open record, one at a time; the address says which (`tab`). */
export function RecordTabs({ label, parts }: Props): ReactNode {
  const { tab } = useSearch({ strict: false });
  const change = useSearchChange<{ tab: string | undefined }>();
  const [first] = parts;
  const shown = parts.find(({ value }) => value === tab) ?? first;
  return (
    <Tabs
      label={label}
      value={shown.value}
      onChange={(value) => change({ tab: value === first.value ? undefined : value })}
      tabs={parts.map(({ value, label: words }) => ({ value, label: words }))}
    >
      {shown.content}
    </Tabs>
  );
}
