import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useToday } from '@renderer/ui/today';
import { formatStampTime } from '@shared/parse/format-date';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../lib/api';
import { statusLine } from '../../lib/status-line';
import { AttendanceModel } from './grid/model';
import { countAcknowledged, type SheetReading, trainingQueries } from './queries';

/** Readings after edits wait this long, so that a run of keys is followed by one. */
const settleMilliseconds = 400;

/** What an edit of attendance makes stale, besides the sheet itself. */
const staleKeys = [['training', 'cohorts'], ['reports'], ['today'], ['history'], ['people']];

/**
 * The attendance of a cohort to look at and edit. Edits are kept as they are made; what is shown is
 * brought in line with the program a moment after the last one, without holding up typing.
 */
export function useCohort(id: number) {
  const reading = useQuery(trainingQueries.sheet(id));
  const today = useToday();
  const client = useQueryClient();
  const [model, setModel] = useState<AttendanceModel | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const edited = useRef(false);
  const { data } = reading;

  useEffect(() => {
    if (!data) return;
    if (model) model.load(data.sheet, data.seen);
    else setModel(makeModel(data));
    edited.current = false;

    function makeModel({ sheet }: SheetReading): AttendanceModel {
      const read = () => {
        for (const queryKey of staleKeys) void client.invalidateQueries({ queryKey });
        void client.invalidateQueries({ queryKey: trainingQueries.sheet(id).queryKey });
      };
      return new AttendanceModel(sheet, {
        today,
        save: (edit) => {
          edited.current = true;
          return api.training.mark(edit);
        },
        acknowledge: countAcknowledged,
        onSettled: () => {
          clearTimeout(timer.current);
          timer.current = setTimeout(read, settleMilliseconds);
        },
      });
    }
    // The model is made once, from the first reading.
  }, [data, model, client, id, today]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      statusLine.set(null);
      if (!edited.current) return;
      for (const queryKey of staleKeys) void client.invalidateQueries({ queryKey });
      // What was read before the last edits must not be shown as the present when one comes back.
      client.removeQueries({ queryKey: trainingQueries.sheet(id).queryKey });
    },
    [client, id],
  );

  useEffect(() => model?.subscribe(() => statusLine.set(savingWords(model))), [model]);
  return { model, error: reading.error, retry: () => void reading.refetch() };
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** For the status bar. */
function savingWords({ saving: { saving, unsaved, savedAt } }: AttendanceModel): string | null {
  if (unsaved > 0) return 'Some marks are not saved yet.';
  if (saving > 0) return 'Saving marks…';
  return savedAt && `Marks saved ${formatStampTime(savedAt.toISOString(), zone)}.`;
}
