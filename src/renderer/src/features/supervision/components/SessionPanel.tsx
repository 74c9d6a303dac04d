import { useQuery } from '@tanstack/react-query';
import type { SessionRecord } from '@shared/contract/supervision';
import { formatDay } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { Tag } from '@renderer/ui/feedback/Tag';
import { Stack } from '@renderer/ui/layout/Stack';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { OpenRecord } from '../../../lib/OpenRecord';
import { RecordPanel } from '../../../lib/RecordPanel';
import { useSetRestricted } from '../mutations';
import { supervisionQueries } from '../queries';
import { SessionActions } from './SessionActions';
import { SessionFacts } from './SessionFacts';
import { SessionHistory } from './SessionHistory';
import { SessionWordsView } from './SessionWordsView';

interface Props {
  id: number;
  onClose: () => void;
}

/** One sealed session: its words, what was added later, its actions, who did what. */
export function SessionPanel({ id, onClose }: Props): ReactNode {
  const record = useQuery(supervisionQueries.session(id));
  const words = useWords();
  const frame = { backLabel: 'Back to supervision', onClose };
  return (
    <RecordPanel record={record} noun="Session" {...frame}>
      {(session) => (
        <OpenRecord
          {...frame}
          title={`${words.label('supervisionType', session.type)}, ${formatDay(session.on)}`}
          focusKey={`s${id}`}
          beside={
            session.restricted && (
              <div>
                <Tag>Restricted</Tag>
              </div>
            )
          }
          actions={() => <RestrictButton session={session} />}
          partsLabel="Parts of the record"
          parts={[
            { value: 'note', label: 'Note', content: <Note session={session} /> },
            { value: 'history', label: 'Changes', content: <SessionHistory id={id} /> },
          ]}
        />
      )}
    </RecordPanel>
  );
}

function RestrictButton({ session }: { session: SessionRecord }): ReactNode {
  const restrict = useSetRestricted();
  const { id, version, restricted } = session;
  return (
    <Button
      size="small"
      loading={restrict.isPending}
      onClick={() => restrict.mutate({ id, version, restricted: !restricted })}
    >
      {restricted ? 'Lift the restriction' : 'Restrict this note'}
    </Button>
  );
}

function Note({ session }: { session: SessionRecord }): ReactNode {
  return (
    <Stack>
      <SessionFacts session={session} />
      {/* Another restriction, another decision to open: nothing shown before stays. */}
      <SessionWordsView key={String(session.restricted)} session={session} />
      <SessionActions session={session} />
    </Stack>
  );
}
