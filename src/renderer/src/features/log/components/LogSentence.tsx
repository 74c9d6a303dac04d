import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatCount, plural } from '@shared/parse/format';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { daysProblem, filterOf, periodWords } from '../log-filter';
import { logQueries } from '../queries';

const route = getRouteApi('/log');

/** What is so, in one sentence. */
export function LogSentence(): ReactNode {
  const search = route.useSearch();
  const today = useToday();
  const filter = filterOf(search, today);
  const { data } = useQuery({
    ...logQueries.totals(filter),
    enabled: daysProblem(filter) === null,
  });
  if (!data) return '\u00a0';
  const when = periodWords(search, today);
  const work =
    data.activities > 0
      ? `, and ${plural(data.activities, 'entry', 'entries')} of program work`
      : '';
  if (data.contacts === 0) {
    return data.activities === 0
      ? `Nothing is logged ${when}.`
      : `${plural(data.activities, 'entry', 'entries')} of program work ${when}.`;
  }
  return `${formatCount(data.reached)} of ${plural(data.contacts, 'contact')} ${when} reached the parent${work}.`;
}
