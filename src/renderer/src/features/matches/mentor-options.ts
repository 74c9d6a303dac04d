import type { Option } from '@renderer/ui/picker/option';
import { api } from '../../lib/api';

/** Parent partners by name, each with their room in words; those who are not active cannot be chosen. */
export const searchMentors = async (text: string): Promise<Option[]> =>
  (await api.matches.findMentors({ text })).map(({ id, label, detail, active }) => ({
    id: String(id),
    label,
    detail: detail ?? undefined,
    disabled: !active,
  }));
