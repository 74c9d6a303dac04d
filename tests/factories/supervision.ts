import type { SessionFields } from '@shared/contract/supervision-fields';

/** What the editor sends for an hour of individual supervision. */
export function sessionInput(
  values: Partial<SessionFields> & Pick<SessionFields, 'mentors'>,
): SessionFields & { draft: string | null } {
  return {
    on: '2026-10-20',
    minutes: 60,
    type: 'individual',
    supervisor: 'Program coordinator',
    topics: ['boundaries'],
    note: 'Talked about the week.',
    restricted: false,
    nextDueOn: null,
    actions: [],
    draft: null,
    ...values,
  };
}
