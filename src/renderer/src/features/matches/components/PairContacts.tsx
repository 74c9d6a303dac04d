import { useQuery } from '@tanstack/react-query';
import type { MatchRecord } from '@shared/contract/matches';
import { formatDuration, formatList } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { Timeline } from '@renderer/ui/data/Timeline';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Stack } from '@renderer/ui/layout/Stack';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { matchQueries } from '../queries';

const pageSize = 50;

/** Every contact between the two, newest first and in full, whatever came of it. */
export function PairContacts({ match }: { match: MatchRecord }): ReactNode {
  const [pages, setPages] = useState(1);
  return (
    <Stack>
      {Array.from({ length: pages }, (_, at) => (
        <ContactPage
          key={at}
          match={match}
          offset={at * pageSize}
          onMore={at === pages - 1 ? () => setPages(pages + 1) : undefined}
        />
      ))}
    </Stack>
  );
}

interface Props {
  match: MatchRecord;
  offset: number;
  onMore: (() => void) | undefined;
}

function ContactPage({ match, offset, onMore }: Props): ReactNode {
  const words = useWords();
  const page = useQuery(matchQueries.contacts(match.id, offset));
  if (page.error) {
    return <ErrorState message={page.error.message} onRetry={() => void page.refetch()} />;
  }
  if (!page.data) {
    return (
      <Loading label="Loading contacts">
        <Skeleton lines={['60%', '80%', '50%']} />
      </Loading>
    );
  }
  if (page.data.rows.length === 0 && offset === 0) {
    return <EmptyState kind="nothing-yet" title="No contact between the two is logged yet." />;
  }
  return (
    <>
      <Timeline
        label={`Contacts of ${match.parent.name} and ${match.mentor.name}`}
        entries={page.data.rows.map((contact) => ({
          id: String(contact.id),
          date: contact.on,
          kind: words.label('contactMode', contact.mode),
          line: [
            contact.result === 'reached'
              ? formatDuration(contact.minutes)
              : words.label('contactResult', contact.result),
            formatList(contact.purposes.map((code) => words.label('purpose', code).toLowerCase())),
          ]
            .filter((part) => part !== '')
            .join(', '),
          text: contact.summary ?? undefined,
        }))}
      />
      {page.data.more && onMore && <Button onClick={onMore}>Show earlier</Button>}
    </>
  );
}
