import { labelOf, type ListItem } from '../lists/define';

/** Reasons offered when the program declines a request. The field is free text: others may be written. */
export const declineReasons: readonly ListItem[] = [
  { code: 'capacity', label: 'No parent partner has room' },
  { code: 'language', label: 'No parent partner speaks the language' },
  { code: 'outside_area', label: 'Outside our area' },
  { code: 'not_eligible', label: 'Outside what the program serves' },
  { code: 'safety', label: 'Safety' },
  { code: 'other_support', label: 'Has other support' },
];

/** The words of a reason; one that was written in words is left as it is. */
export function declineReasonWords(reason: string): string {
  return /^[a-z0-9_]+$/.test(reason) ? labelOf(declineReasons, reason) : reason;
}
