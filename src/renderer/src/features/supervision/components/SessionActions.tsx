import type { SessionRecord, SupervisionActionRow } from '@shared/contract/supervision';
import { Button } from '@renderer/ui/base/Button';
import { Section } from '@renderer/ui/layout/Section';
import { useState, type ReactNode } from 'react';
import { ActionDialog } from './ActionDialog';
import { ActionList } from './ActionList';

/** What was agreed in a session; it can be changed and added to, the seal is about the words. */
export function SessionActions({ session }: { session: SessionRecord }): ReactNode {
  const [open, setOpen] = useState<SupervisionActionRow | 'new' | null>(null);
  return (
    <Section
      title="Actions"
      level={3}
      action={
        <Button size="small" onClick={() => setOpen('new')}>
          Add an action…
        </Button>
      }
    >
      {session.actions.length === 0 ? (
        <p>No action was agreed.</p>
      ) : (
        <ActionList actions={session.actions} onEdit={setOpen} />
      )}
      {open && (
        <ActionDialog
          supervisionId={session.id}
          action={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
