import type { SupervisionActionRow } from '@shared/contract/supervision';
import type { LocalDate } from '@shared/dates';
import { formatDay, formatListDate } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { VisuallyHidden } from '@renderer/ui/base/VisuallyHidden';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { notify } from '@renderer/ui/feedback/notify';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { undoChange } from '../../history/undo';
import { useTickAction } from '../mutations';
import styles from '../supervision.module.css';

interface Props {
  actions: readonly SupervisionActionRow[];
  /** Say of each in which session it was agreed: where they come from several. */
  withSession?: boolean;
  onEdit?: (action: SupervisionActionRow) => void;
}

function details(action: SupervisionActionRow, today: LocalDate, withSession: boolean): string {
  const { owner, dueOn, doneOn, sessionOn } = action;
  return [
    owner,
    doneOn === null && dueOn !== null && `by ${formatListDate(dueOn, today)}`,
    doneOn !== null && `done ${formatListDate(doneOn, today)}`,
    withSession && `agreed ${formatDay(sessionOn)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What was agreed, to be ticked off when it is done. */
export function ActionList({ actions, withSession = false, onEdit }: Props): ReactNode {
  return (
    <ul className={styles['rows']}>
      {actions.map((action) => (
        <li key={action.id}>
          <div className={styles['grow']}>
            <ActionLine action={action} withSession={withSession} />
          </div>
          {onEdit && (
            <Button size="small" variant="quiet" onClick={() => onEdit(action)}>
              Edit…<VisuallyHidden> {action.text}</VisuallyHidden>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function ActionLine({
  action,
  withSession,
}: {
  action: SupervisionActionRow;
  withSession: boolean;
}): ReactNode {
  const today = useToday();
  const tick = useTickAction();
  const setDone = async (done: boolean) => {
    const { changeNo } = await tick.mutateAsync({ id: action.id, done });
    notify(done ? 'Action done.' : 'Action open again.', { undo: () => undoChange(changeNo) });
  };
  return (
    <CheckboxField
      label={action.text}
      help={details(action, today, withSession) || undefined}
      // The tick shows at once; the lists that hold the action follow.
      value={tick.isPending ? tick.variables.done : action.doneOn !== null}
      onChange={(done) => void setDone(done)}
    />
  );
}
