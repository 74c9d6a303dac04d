import { getRouteApi } from '@tanstack/react-router';
import { Button } from '@renderer/ui/base/Button';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { Panel } from '@renderer/ui/layout/Panel';
import { Tabs } from '@renderer/ui/layout/Tabs';
import { useState, type ReactNode } from 'react';
import { useSearchChange } from '../../../lib/use-search-change';
import { HistoryPanel } from '../../history/HistoryPanel';
import { SetAsideButton, SetAsideNotice } from './SetAside';

const route = getRouteApi('/log');

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
  const { tab = 'facts' } = route.useSearch();
  const change = useSearchChange<{ tab: string | undefined }>();
  const [editing, setEditing] = useState(false);
  const live = record.archivedAt === null;
  const show = (value: string) => change({ tab: value === 'facts' ? undefined : value });
  return (
    <Panel
      title={title}
      focusKey={`${entity}${record.id}`}
      backLabel="Back to the log"
      onClose={onClose}
      actions={
        live &&
        !editing && (
          <>
            <Button onClick={() => setEditing(true)}>Edit</Button>
            <LinkButton href={anotherHref}>Log another</LinkButton>
            <SetAsideButton what={what} onConfirm={onSetAside} />
          </>
        )
      }
    >
      {!live && <SetAsideNotice entity={entity} id={record.id} reason={record.archivedReason} />}
      {editing && live ? (
        edit(() => setEditing(false))
      ) : (
        <Tabs
          label="Parts of the record"
          value={tab}
          onChange={show}
          tabs={[
            { value: 'facts', label: 'Facts' },
            { value: 'history', label: 'Changes' },
          ]}
        >
          {tab === 'facts' ? facts : <HistoryPanel entity={entity} id={record.id} />}
        </Tabs>
      )}
    </Panel>
  );
}
