import { useNavigate } from '@tanstack/react-router';
import type { MatchRecord } from '@shared/contract/matches';
import { Button } from '@renderer/ui/base/Button';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { type MenuEntry, MenuButton } from '@renderer/ui/overlay/Menu';
import { useState, type ReactNode } from 'react';
import { keepFocus } from '../../../lib/keep-focus';
import { useReopenMatch, useUnvoidMatch } from '../mutations';
import { CloseDialog } from './CloseDialog';
import { VoidDialog } from './VoidDialog';

interface Props {
  match: MatchRecord;
  onEdit: () => void;
}

/** What can be done with a match where it stands. */
export function MatchActions({ match, onEdit }: Props): ReactNode {
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'close' | 'void' | null>(null);
  const reopen = useReopenMatch();
  const unvoid = useUnvoidMatch();
  const { id, version, state, parentId } = match;
  const ended = match.endOn !== null;
  const close = () => {
    setDialog(null);
    keepFocus();
  };
  const others: MenuEntry[] = [
    ...(ended ? [{ label: 'Correct how it was closed…', onSelect: () => setDialog('close') }] : []),
    { label: 'Correct start or request…', onSelect: onEdit },
    {
      label: `New match for ${match.parent.name}…`,
      onSelect: () =>
        void navigate({ to: '/matches/new', search: { parent: parentId, previous: id } }),
    },
    'line',
    { label: 'Entered in error…', danger: true, onSelect: () => setDialog('void') },
  ];
  return (
    <>
      {state === 'voided' ? (
        <Button onClick={() => unvoid.mutate({ id, version })} loading={unvoid.isPending}>
          It was not an error
        </Button>
      ) : (
        <>
          {ended ? (
            <Button onClick={() => reopen.mutate({ id, version })} loading={reopen.isPending}>
              Reopen
            </Button>
          ) : (
            <>
              <LinkButton href={`#/log/contact/new?mentor=${match.mentorId}&parent=${parentId}`}>
                Log a contact
              </LinkButton>
              <Button onClick={() => setDialog('close')}>Close match</Button>
            </>
          )}
          <MenuButton label="More" variant="quiet" position="bottom-start" items={others} />
        </>
      )}
      <CloseDialog match={match} open={dialog === 'close'} onClose={close} />
      <VoidDialog match={match} open={dialog === 'void'} onClose={close} />
    </>
  );
}
