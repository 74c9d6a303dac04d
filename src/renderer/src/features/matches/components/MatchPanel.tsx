import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { MatchRecord } from '@shared/contract/matches';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Panel } from '@renderer/ui/layout/Panel';
import { Inline } from '@renderer/ui/layout/Stack';
import { Tabs } from '@renderer/ui/layout/Tabs';
import { useState, type ReactNode } from 'react';
import { useSearchChange } from '../../../lib/use-search-change';
import { useTitle } from '../../../lib/use-title';
import { keepFocus } from '../../families/keep-focus';
import { shortName } from '../../families/words';
import { HistoryPanel } from '../../history/HistoryPanel';
import { matchQueries } from '../queries';
import { EditMatch } from './EditMatch';
import { MatchActions } from './MatchActions';
import { MatchFacts } from './MatchFacts';
import { MatchStatus } from './MatchStatus';
import { PairContacts } from './PairContacts';

const route = getRouteApi('/matches');

interface Props {
  id: number;
  onClose: () => void;
}

/** One match: the two, how it goes, their contacts, and what was changed. */
export function MatchPanel({ id, onClose }: Props): ReactNode {
  const match = useQuery(matchQueries.record(id));
  useTitle('Matches', match.data ? shortName(match.data.parent.name) : undefined);
  if (match.error) {
    return (
      <Panel title="Match" backLabel="Back to matches" onClose={onClose}>
        <ErrorState message={match.error.message} onRetry={() => void match.refetch()} />
      </Panel>
    );
  }
  if (!match.data) {
    return (
      <Panel title=" " backLabel="Back to matches" onClose={onClose}>
        <Loading label="Loading match">
          <Skeleton lines={['45%', '70%', '60%', '80%']} />
        </Loading>
      </Panel>
    );
  }
  return <LoadedMatch match={match.data} onClose={onClose} />;
}

function LoadedMatch({ match, onClose }: { match: MatchRecord; onClose: () => void }): ReactNode {
  const { tab = 'match' } = route.useSearch();
  const change = useSearchChange<{ tab: string | undefined }>();
  const [editing, setEditing] = useState(false);
  const stopEditing = () => {
    setEditing(false);
    keepFocus();
  };
  return (
    <Panel
      title={`${match.parent.name} with ${match.mentor.name}`}
      focusKey={String(match.id)}
      backLabel="Back to matches"
      onClose={onClose}
      beside={
        <Inline>
          <MatchStatus match={match} />
          <span>{match.length}</span>
        </Inline>
      }
      actions={!editing && <MatchActions match={match} onEdit={() => setEditing(true)} />}
    >
      {editing ? (
        <EditMatch match={match} onDone={stopEditing} />
      ) : (
        <Tabs
          label="Parts of the match"
          value={tab}
          onChange={(value) => change({ tab: value === 'match' ? undefined : value })}
          tabs={[
            { value: 'match', label: 'Match' },
            { value: 'contacts', label: 'Contacts' },
            { value: 'history', label: 'Changes' },
          ]}
        >
          {tab === 'match' && <MatchFacts match={match} />}
          {tab === 'contacts' && <PairContacts match={match} />}
          {tab === 'history' && <HistoryPanel entity="match" id={match.id} />}
        </Tabs>
      )}
    </Panel>
  );
}
