import type { PersonRole } from '@shared/contract/people';

export const roleWords: Record<PersonRole, string> = {
  candidate: 'Candidate',
  trainee: 'In training',
  mentor: 'Parent partner',
  parent: 'Parent',
};
