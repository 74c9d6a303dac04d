import { Panel } from '@renderer/ui/layout/Panel';
import { useEffect, useState, type ReactNode } from 'react';
import { keepFocus } from './keep-focus';
import { type RecordPart, RecordTabs } from './RecordTabs';

interface Props {
  title: string;
  /** Tells this record from others of the panel: its id. A new one moves focus to the title. */
  focusKey: string;
  /** Where closing leads: "Back to people". */
  backLabel: string;
  onClose: () => void;
  /** Under the title: state, roles, a fact or two. */
  beside?: ReactNode;
  /** Above the parts, while reading and while editing: what is special about the record. */
  notice?: ReactNode;
  /** What can be done with the record; hidden while it is edited. */
  actions?: (edit: () => void) => ReactNode;
  /** The form that corrects the facts. */
  edit?: (onDone: () => void) => ReactNode;
  /** What the tabs show parts of: "Parts of the record". */
  partsLabel: string;
  parts: readonly [RecordPart, ...RecordPart[]];
}

/**
 * A record beside its list: title, acts, and its parts or the form that corrects it. Editing begins in
 * the form's first field; after it focus is on the record's title again, for the button is gone.
 */
export function OpenRecord(props: Props): ReactNode {
  const { title, focusKey, backLabel, onClose, beside, notice, actions, edit } = props;
  const [editing, setEditing] = useState(false);
  const form = editing && edit?.(stop);
  useEffect(() => {
    if (editing) focusFirstField();
  }, [editing]);
  function stop(): void {
    setEditing(false);
    keepFocus();
  }
  return (
    <Panel
      title={title}
      focusKey={focusKey}
      backLabel={backLabel}
      onClose={onClose}
      beside={beside}
      actions={!form && actions?.(() => setEditing(true))}
    >
      {notice}
      {form || <RecordTabs label={props.partsLabel} parts={props.parts} />}
    </Panel>
  );
}

/** A form whose first question takes focus by itself keeps it. */
function focusFirstField(): void {
  const form = document.querySelector('[data-region="panel"] form');
  if (!form || form.contains(document.activeElement)) return;
  form.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
