import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { SessionRecord } from '@shared/contract/supervision';
import { formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Tag } from '@renderer/ui/feedback/Tag';
import { Panel } from '@renderer/ui/layout/Panel';
import { Stack } from '@renderer/ui/layout/Stack';
import { Tabs } from '@renderer/ui/layout/Tabs';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { useSearchChange } from '../../../lib/use-search-change';
import { useSetRestricted } from '../mutations';
import { supervisionQueries } from '../queries';
import { SessionActions } from './SessionActions';
import { SessionFacts } from './SessionFacts';
import { SessionHistory } from './SessionHistory';
import { SessionWordsView } from './SessionWordsView';

const route = getRouteApi('/supervision');

interface Props {
  id: number;
  onClose: () => void;
}

/** One sealed session: its words, what was added later, its actions, who did what. */
export function SessionPanel({ id, onClose }: Props): ReactNode {
  const session = useQuery(supervisionQueries.session(id));
  if (session.data) return <LoadedSession session={session.data} onClose={onClose} />;
  return (
    <Panel title="Session" backLabel="Back to supervision" onClose={onClose}>
      {session.error ? (
        <ErrorState message={session.error.message} onRetry={() => void session.refetch()} />
      ) : (
        <Loading label="Loading session">
          <Skeleton lines={['45%', '70%', '60%', '80%']} />
        </Loading>
      )}
    </Panel>
  );
}

function LoadedSession({
  session,
  onClose,
}: {
  session: SessionRecord;
  onClose: () => void;
}): ReactNode {
  const { tab = 'note' } = route.useSearch();
  const change = useSearchChange<{ tab: string | undefined }>();
  const words = useWords();
  const restrict = useSetRestricted();
  const { id, version, restricted } = session;
  const show = (value: string) => change({ tab: value === 'note' ? undefined : value });
  return (
    <Panel
      title={`${words.label('supervisionType', session.type)}, ${formatDay(session.on)}`}
      focusKey={`s${id}`}
      backLabel="Back to supervision"
      onClose={onClose}
      beside={
        restricted && (
          <div>
            <Tag>Restricted</Tag>
          </div>
        )
      }
      actions={
        <Button
          size="small"
          loading={restrict.isPending}
          onClick={() => restrict.mutate({ id, version, restricted: !restricted })}
        >
          {restricted ? 'Lift the restriction' : 'Restrict this note'}
        </Button>
      }
    >
      <Tabs
        label="Parts of the record"
        value={tab}
        onChange={show}
        tabs={[
          { value: 'note', label: 'Note' },
          { value: 'history', label: 'Changes' },
        ]}
      >
        {tab === 'note' ? (
          <Stack>
            <SessionFacts session={session} />
            {/* Another restriction, another decision to open: nothing shown before stays. */}
            <SessionWordsView key={String(restricted)} session={session} />
            <SessionActions session={session} />
          </Stack>
        ) : (
          <SessionHistory id={id} />
        )}
      </Tabs>
    </Panel>
  );
}
