import { planDaysOff } from '@shared/domain/training/days-off';
import { federalHolidays, weekdayOf } from '@shared/domain/training/federal-holidays';
import { addDays } from '@shared/dates';
import { Button } from '@renderer/ui/base/Button';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { Notice } from '@renderer/ui/feedback/Notice';
import { asAppError } from '@renderer/ui/form/server-errors';
import { Inline, Stack } from '@renderer/ui/layout/Stack';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useReturnFocus } from '@renderer/ui/overlay/use-return-focus';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import type { AttendanceModel } from '../grid/model';
import { useSetDaysOff } from '../mutations';
import { DaysOffFields } from './DaysOffFields';
import { Moves } from './Moves';

interface Props {
  model: AttendanceModel;
  onClose: () => void;
}

/** Days off of a cohort that is under way, and what they do to the sessions still to come. */
export function DaysOffDialog({ model, onClose }: Props): ReactNode {
  useReturnFocus();
  const today = useToday();
  const save = useSetDaysOff();
  const { cohort } = model.sheet;
  const [daysOff, setDaysOff] = useState<string[]>(cohort.daysOff);
  const [moveSessions, setMove] = useState(true);
  const sessions = model.columns.map(({ session }) => session);
  const open = sessions.filter(({ held, on }) => held === 'scheduled' && on >= today);
  const change = { before: cohort.daysOff, after: daysOff };
  const moves = moveSessions ? planDaysOff(sessions, change, today) : [];
  const keep = () =>
    save.mutate(
      { id: cohort.id, version: cohort.version, daysOff, moveSessions },
      { onSuccess: onClose },
    );
  return (
    <Dialog open onClose={onClose} title={`Days off of ${cohort.name}`} keepOnOutsideClick>
      <Stack>
        <DaysOffFields
          holidays={holidaysOf(open, cohort.daysOff, today)}
          daysOff={daysOff}
          onChange={setDaysOff}
        />
        <CheckboxField
          label="Move the sessions still to come with them"
          help="A session on a new day off goes to the next week, and the later ones follow."
          value={moveSessions}
          onChange={setMove}
        />
        <div aria-live="polite">
          <Moves sessions={sessions} moves={moves} daysOff={daysOff} />
        </div>
        {save.error && (
          <Notice tone="error" announced>
            {asAppError(save.error)?.message ?? 'This could not be saved. Try again.'}
          </Notice>
        )}
        <Inline>
          <Button variant="primary" onClick={keep} loading={save.isPending}>
            Save days off
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </Inline>
      </Stack>
    </Dialog>
  );
}

/** How far past the last session holidays are offered: sessions pushed back may reach that far. */
const weeksBeyond = 4;

/** Federal holidays on the weekdays of the sessions still to come. */
function holidaysOf(
  open: readonly { on: string }[],
  daysOff: readonly string[],
  today: string,
): ReturnType<typeof federalHolidays> {
  const days = open.map(({ on }) => on).toSorted();
  const last = days.at(-1);
  if (last === undefined) return [];
  const weekdays = new Set(days.map(weekdayOf));
  return federalHolidays(today, addDays(last, 7 * weeksBeyond)).filter(
    ({ on }) => weekdays.has(weekdayOf(on)) || daysOff.includes(on),
  );
}
