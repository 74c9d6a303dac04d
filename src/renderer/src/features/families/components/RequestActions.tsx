import type { RequestRecord } from '@shared/contract/families-request-records';
import { Button } from '@renderer/ui/base/Button';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { type MenuEntry, MenuButton } from '@renderer/ui/overlay/Menu';
import { useState, type ReactNode } from 'react';
import { keepFocus } from '../../../lib/keep-focus';
import { useDecideRequest, useWithdrawRequest } from '../mutations';
import { type Decision, DecideDialog } from './DecideDialog';
import { WithdrawDialog } from './WithdrawDialog';

interface Props {
  request: RequestRecord;
  onEdit: () => void;
}

/** What can be done next with a request; the likeliest act stands first. */
export function RequestActions({ request, onEdit }: Props): ReactNode {
  const [deciding, setDeciding] = useState<Decision | null>(null);
  const [withdrawing, setWithdrawing] = useState(false);
  const takeBack = useDecideRequest('The request has no decision again.');
  const unwithdraw = useWithdrawRequest('The withdrawal was taken back.');
  const { id, version, state, decision } = request;
  const close = () => {
    setDeciding(null);
    setWithdrawing(false);
    keepFocus();
  };

  const decide: MenuEntry[] = (
    [
      ['accepted', 'Accept…'],
      ['declined_by_program', 'Decline for the program…'],
      ['declined_by_parent', 'The parent declined…'],
      ['unable_to_reach', 'Unable to reach…'],
    ] as const
  )
    .filter(([code]) => code !== decision)
    .map(([code, label]) => ({ label, onSelect: () => setDeciding(code) }));
  const undecide: MenuEntry[] =
    decision === null
      ? []
      : [
          'line',
          {
            label: 'Take the decision back',
            onSelect: () =>
              takeBack.mutate({
                id,
                version,
                decision: null,
                decisionOn: null,
                declineReason: null,
              }),
          },
        ];
  const withdrawn = request.withdrawnOn !== null;
  const withdraw: MenuEntry = withdrawn
    ? {
        label: 'Take the withdrawal back',
        onSelect: () => unwithdraw.mutate({ id, version, withdrawnOn: null }),
      }
    : { label: 'Withdraw…', onSelect: () => setWithdrawing(true) };

  return (
    <>
      {state === 'new' && (
        <Button variant="primary" onClick={() => setDeciding('accepted')}>
          Accept
        </Button>
      )}
      {state === 'waiting' && (
        <LinkButton
          variant="primary"
          href={`#/matches/new?request=${id}&parent=${request.parentId}`}
        >
          Start a match
        </LinkButton>
      )}
      <MenuButton
        label={state === 'new' ? 'Other decision' : 'Decision'}
        position="bottom-start"
        items={[...(state === 'new' ? decide.slice(1) : decide), ...undecide, 'line', withdraw]}
      />
      <Button variant="quiet" onClick={onEdit}>
        Edit
      </Button>
      <DecideDialog request={request} decision={deciding} onClose={close} />
      <WithdrawDialog request={request} open={withdrawing} onClose={close} />
    </>
  );
}
