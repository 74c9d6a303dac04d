import type { ListView } from '@shared/contract/lists';
import { lists, type ListKey } from '@shared/domain/lists';
import { humanize } from '@shared/domain/lists/define';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from './api';

export interface Words {
  /** The words for a code; an unknown code reads as its own text. */
  label(list: ListKey, code: string | null | undefined): string;
  /** The same for a list by its stored name. */
  byListName(name: string, code: string): string;
  /** What can be chosen now; `keep` stays in it though it was retired. */
  choices(list: ListKey, keep?: string | null): { value: string; label: string }[];
}

function wordsOf(views: readonly ListView[]): Words {
  const byName = new Map(views.map((view) => [view.name, view.items]));
  const itemsOf = (list: ListKey) => byName.get(lists[list].name) ?? [];
  return {
    label: (list, code) =>
      code ? (itemsOf(list).find((item) => item.code === code)?.label ?? humanize(code)) : '',
    byListName: (name, code) =>
      byName.get(name)?.find((item) => item.code === code)?.label ?? humanize(code),
    choices: (list, keep) =>
      itemsOf(list)
        .filter((item) => item.active || item.code === keep)
        .map((item) => ({ value: item.code, label: item.label })),
  };
}

/** The words of all lists, the agency's own values included. */
export function useWords(): Words {
  const { data } = useQuery({ queryKey: ['lists', 'all'], queryFn: () => api.lists.all() });
  return useMemo(() => wordsOf(data ?? []), [data]);
}
