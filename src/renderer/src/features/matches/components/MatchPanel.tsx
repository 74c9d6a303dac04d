import { useQuery } from '@tanstack/react-query';
import { Inline } from '@renderer/ui/layout/Stack';
import type { ReactNode } from 'react';
import { OpenRecord } from '../../../lib/OpenRecord';
import { RecordPanel } from '../../../lib/RecordPanel';
import { useTitle } from '../../../lib/use-title';
import { shortName } from '../../families/words';
import { HistoryPanel } from '../../history/HistoryPanel';
import { matchQueries } from '../queries';
import { EditMatch } from './EditMatch';
import { MatchActions } from './MatchActions';
import { MatchFacts } from './MatchFacts';
import { MatchStatus } from './MatchStatus';
import { PairContacts } from './PairContacts';

interface Props {
  id: number;
  onClose: () => void;
}

/** One match: the two, how it goes, their contacts, and what was changed. */
export function MatchPanel({ id, onClose }: Props): ReactNode {
  const record = useQuery(matchQueries.record(id));
  useTitle('Matches', record.data ? shortName(record.data.parent.name) : undefined);
  const frame = { backLabel: 'Back to matches', onClose };
  return (
    <RecordPanel record={record} noun="Match" {...frame}>
      {(match) => (
        <OpenRecord
          {...frame}
          title={`${match.parent.name} with ${match.mentor.name}`}
          focusKey={String(id)}
          beside={
            <Inline>
              <MatchStatus match={match} />
              <span>{match.length}</span>
            </Inline>
          }
          actions={(edit) => <MatchActions match={match} onEdit={edit} />}
          edit={(onDone) => <EditMatch match={match} onDone={onDone} />}
          partsLabel="Parts of the match"
          parts={[
            { value: 'match', label: 'Match', content: <MatchFacts match={match} /> },
            { value: 'contacts', label: 'Contacts', content: <PairContacts match={match} /> },
            {
              value: 'history',
              label: 'Changes',
              content: <HistoryPanel entity="match" id={id} />,
            },
          ]}
        />
      )}
    </RecordPanel>
  );
}
