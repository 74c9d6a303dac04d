import { useQuery } from '@tanstack/react-query';
import type { PersonRecord } from '@shared/contract/people';
import { displayName } from '@shared/domain/people/names';
import { Button } from '@renderer/ui/base/Button';
import { Timeline } from '@renderer/ui/data/Timeline';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { useState, type ReactNode } from 'react';
import { peopleQueries } from '../queries';

const kindWords: Record<string, string> = {
  contact: 'Contact',
  activity: 'Program work',
  supervision: 'Supervision',
  event: 'Meeting',
  match_started: 'Match',
  match_ended: 'Match',
  request: 'Request',
  need: 'Service',
  stage: 'Recruitment',
  recruitment_closed: 'Recruitment',
  mentor_status: 'Status',
  enrolled: 'Training',
  enrollment_ended: 'Training',
  module: 'Training',
};

/** Everything dated about one person, newest first, in full: to be read and printed. */
export function PersonTimeline({ person }: { person: PersonRecord }): ReactNode {
  const [pages, setPages] = useState<(string | null)[]>([null]);
  return (
    <>
      {pages.map((before, at) => (
        <TimelinePage
          key={before ?? 'first'}
          person={person}
          before={before}
          onMore={at === pages.length - 1 ? (day) => setPages([...pages, day]) : undefined}
        />
      ))}
    </>
  );
}

interface PageProps {
  person: PersonRecord;
  before: string | null;
  onMore: ((before: string) => void) | undefined;
}

function TimelinePage({ person, before, onMore }: PageProps): ReactNode {
  const page = useQuery(peopleQueries.timeline(person.id, [], before));
  if (page.error)
    return <ErrorState message={page.error.message} onRetry={() => void page.refetch()} />;
  const entries = page.data?.entries ?? [];
  const last = entries.at(-1);
  if (page.data && entries.length === 0 && before === null) {
    return <EmptyState kind="nothing-yet" title="Nothing dated is recorded yet." />;
  }
  return (
    <>
      <Timeline
        label={`What happened with ${displayName(person)}`}
        entries={entries.map((entry) => ({
          id: `${entry.kind}-${entry.entity}-${entry.recordId}`,
          date: entry.on,
          kind: kindWords[entry.kind] ?? 'Entry',
          line: entry.title,
          text: entry.detail ?? undefined,
        }))}
      />
      {page.data?.more && last && onMore && (
        <Button onClick={() => onMore(last.on)}>Show earlier</Button>
      )}
    </>
  );
}
