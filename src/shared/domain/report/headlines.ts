import type { FigureId } from './registry';

/** The five numbers on the first page, each with last month's and a line of twelve months. */
export const headlines = [
  { figure: 'workforce.active_at_end', label: 'Active parent partners', unit: 'count' },
  { figure: 'matches.open_at_end', label: 'Open matches', unit: 'count' },
  { figure: 'referrals.waiting_at_end', label: 'Parents waiting', unit: 'count' },
  { figure: 'training.credited_minutes', label: 'Training time', unit: 'minutes' },
  { figure: 'service.contacts_reached', label: 'Contacts made', unit: 'count' },
] as const satisfies readonly { figure: FigureId; label: string; unit: 'count' | 'minutes' }[];
