import { Button } from '@renderer/ui/base/Button';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import type { ReactNode } from 'react';
import { OpenRecord } from '../../../lib/OpenRecord';
import { HistoryPanel } from '../../history/HistoryPanel';
import { SetAsideButton, SetAsideNotice } from './SetAside';

export const backToLog = 'Back to the log';

interface Props {
  /** What history calls it, and what people call it: "this contact". */
  entity: 'contact' | 'activity';
  what: string;
  record: { id: number; archivedAt: string | null; archivedReason: string | null };
  title: string;
  /** The form for the next one of the same people. */
  anotherHref: string;
  onSetAside: (reason: string) => Promise<unknown>;
  onClose: () => void;
  facts: ReactNode;
  edit: (onDone: () => void) => ReactNode;
}

/** One entry beside the log: its facts, its corrections, what was changed. */
export function EntryPanel(props: Props): ReactNode {
  const { entity, what, record, title, anotherHref, onSetAside, onClose, facts, edit } = props;
  const live = record.archivedAt === null;
  return (
    <OpenRecord
      title={title}
      focusKey={`${entity}${record.id}`}
      backLabel={backToLog}
      onClose={onClose}
      notice={
        !live && <SetAsideNotice entity={entity} id={record.id} reason={record.archivedReason} />
      }
      actions={(startEdit) =>
        live && (
          <>
            <Button onClick={startEdit}>Edit</Button>
            <LinkButton href={anotherHref}>Log another</LinkButton>
            <SetAsideButton what={what} onConfirm={onSetAside} />
          </>
        )
      }
      edit={live ? edit : undefined}
      partsLabel="Parts of the record"
      parts={[
        { value: 'facts', label: 'Facts', content: facts },
        {
          value: 'history',
          label: 'Changes',
          content: <HistoryPanel entity={entity} id={record.id} />,
        },
      ]}
    />
  );
}
