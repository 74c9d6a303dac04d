import type { Option } from '@shared/contract/common';
import type { Choice } from '@renderer/ui/fields/choice';

/** An option of the contract as a choice: 'Received Oct 21, 2026 (waiting)'. */
export const optionWords = ({ id, label, detail }: Option): Choice => ({
  value: String(id),
  label: detail ? `${label} (${detail.toLowerCase()})` : label,
});
