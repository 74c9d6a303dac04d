import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatList, plural } from '@shared/parse/format';
import { notify } from '@renderer/ui/feedback/notify';
import { api } from '../../../lib/api';
import { undoChange } from '../../history/undo';

/**
 * Makes graduates parent partners. Each is a change of its own, so Undo takes them back from the last to
 * the first. Everything may show it: all that is on screen is read again.
 */
export function useActivateGraduates() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: api.training.activateGraduates,
    onSuccess: async ({ activated }) => {
      if (activated.length > 0)
        notify(
          `${plural(activated.length, 'parent partner')} activated: ${formatList(activated.map(({ name }) => name))}.`,
          { undo: () => void undoAll(activated.map(({ changeNo }) => changeNo)) },
        );
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
}

async function undoAll(changes: readonly number[]): Promise<void> {
  for (const changeNo of changes.toReversed()) await undoChange(changeNo);
}
