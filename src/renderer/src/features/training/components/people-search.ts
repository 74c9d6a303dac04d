import type { Sheet } from '@shared/contract/training-parts';
import type { Option } from '@renderer/ui/picker/option';
import { api } from '../../../lib/api';

/** Finds people by letters of their names; those who are in the cohort cannot be chosen again. */
export function searchPeople(
  { trainees }: Pick<Sheet, 'trainees'>,
  waiting: Sheet['waiting'] = [],
) {
  const there = new Set(trainees.map(({ personId }) => personId));
  const waits = new Set(waiting.map(({ personId }) => personId));
  return async (text: string): Promise<Option[]> => {
    const found = await api.people.find({ text });
    return found.map(({ id, label, detail }) => {
      const why = there.has(id)
        ? 'In this cohort already'
        : waits.has(id)
          ? 'On the waiting list already'
          : undefined;
      return {
        id: String(id),
        label,
        detail: why ?? detail ?? undefined,
        disabled: why !== undefined,
      };
    });
  };
}
