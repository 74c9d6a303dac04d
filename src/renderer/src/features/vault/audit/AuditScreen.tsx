import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Page } from '@renderer/ui/layout/Page';
import type { ReactNode } from 'react';
import { useSearchChange } from '../../../lib/use-search-change';
import { useTitle } from '../../../lib/use-title';
import { AuditEntries } from './AuditEntries';
import { AuditFilters } from './AuditFilters';
import { AuditOutput } from './AuditOutput';
import { type AuditSearch, daysProblem, filterOf, isNarrowed, noSearch } from './audit-search';
import styles from './audit.module.css';
import { auditQueries } from './queries';
import { useMoreInView } from './use-more-in-view';

const route = getRouteApi('/settings/history');

/** Everything that was changed, opened, printed or given out, by day, back to the first entry. */
export function AuditScreen(): ReactNode {
  useTitle('History of changes');
  const search = route.useSearch();
  const change = useSearchChange<AuditSearch>();
  const problem = daysProblem(search);
  return (
    <Page
      title="History of changes"
      focusKey="/settings/history"
      back={{ href: '#/settings', label: 'Settings' }}
      sentence="Everything that was changed, opened, printed or given out. Nothing can be taken out of it."
      action={<AuditOutput filter={filterOf(search)} />}
    >
      <AuditFilters search={search} onChange={change} />
      {problem === null ? (
        <Found search={search} onClear={() => change(noSearch)} />
      ) : (
        <Notice tone="attention">{problem}</Notice>
      )}
    </Page>
  );
}

function Found({ search, onClear }: { search: AuditSearch; onClear: () => void }): ReactNode {
  const list = useInfiniteQuery(auditQueries.list(filterOf(search)));
  const entries = list.data?.pages.flatMap((page) => page.entries) ?? [];
  const more = useMoreInView({
    hasMore: list.hasNextPage && !list.isFetchingNextPage && !list.error,
    load: () => void list.fetchNextPage(),
  });
  if (list.error && entries.length === 0) {
    return <ErrorState message={list.error.message} onRetry={() => void list.refetch()} />;
  }
  if (list.isPending) {
    return (
      <Loading label="Loading the history">
        <Skeleton rows lines={['70%', '60%', '80%', '65%', '75%']} />
      </Loading>
    );
  }
  if (entries.length === 0 && !list.hasNextPage) {
    return isNarrowed(search) ? (
      <EmptyState kind="no-match" title="Nothing in the history fits." onClearFilters={onClear} />
    ) : (
      <EmptyState kind="nothing-yet" title="Nothing has happened yet." />
    );
  }
  return (
    <div className={styles['list']} aria-busy={list.isFetching || undefined}>
      <AuditEntries entries={entries} />
      {list.error && (
        <Notice tone="error" announced>
          {list.error.message}
        </Notice>
      )}
      <div ref={more} className={styles['end']}>
        {list.hasNextPage ? (
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            Show older entries
          </Button>
        ) : (
          <p>This is the first entry of all that fit.</p>
        )}
      </div>
    </div>
  );
}
