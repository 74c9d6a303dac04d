import { useQuery } from '@tanstack/react-query';
import type { TodayItem, TodaySection } from '@shared/contract/today';
import { formatLongDate } from '@shared/parse/format-date';
import { plural } from '@shared/parse/format';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Page } from '@renderer/ui/layout/Page';
import { Section } from '@renderer/ui/layout/Section';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { api } from '../../lib/api';
import { useTitle } from '../../lib/use-title';
import { SetAsideDialog } from './SetAsideDialog';
import { TodayLine } from './TodayLine';
import styles from './today.module.css';

const titles: readonly [TodaySection, string][] = [
  ['overdue', 'Overdue'],
  ['today', 'Today'],
  ['week', 'Next 7 days'],
  ['waiting', 'Waiting on someone else'],
];

/** Who needs something, with a reason and one thing to do. Counts are not the point. */
export function TodayScreen(): ReactNode {
  useTitle('Today');
  const today = useToday();
  const list = useQuery({ queryKey: ['today', 'list'], queryFn: () => api.today.list() });
  const [aside, setAside] = useState<TodayItem | null>(null);
  const sections = list.data?.sections;
  const now = sections ? sections.overdue.length + sections.today.length : 0;
  return (
    <Page
      title="Today"
      focusKey="/"
      sentence={
        sections &&
        `${formatLongDate(today)}. ${now === 0 ? 'Nothing needs you today.' : `${plural(now, 'thing needs', 'things need')} someone.`}`
      }
    >
      {list.error && (
        <ErrorState message={list.error.message} onRetry={() => void list.refetch()} />
      )}
      {list.isPending && (
        <Loading label="Looking who needs something">
          <Skeleton rows lines={['70%', '80%', '60%']} />
        </Loading>
      )}
      {sections && now === 0 && (
        <EmptyState kind="all-done" title="Nothing needs you today.">
          {list.data?.next}
        </EmptyState>
      )}
      {sections &&
        titles.map(
          ([section, title]) =>
            sections[section].length > 0 && (
              <Section key={section} title={title} count={sections[section].length}>
                <ul className={styles['lines']}>
                  {sections[section].map((item) => (
                    <TodayLine
                      key={item.key}
                      item={item}
                      late={section === 'overdue'}
                      onSetAside={() => setAside(item)}
                    />
                  ))}
                </ul>
              </Section>
            ),
        )}
      {aside && <SetAsideDialog item={aside} onClose={() => setAside(null)} />}
    </Page>
  );
}
