/** What decides whether something is missing for a candidate. No checks: those are restricted. */
export interface CandidateFacts {
  stage: string;
  closed: boolean;
  onHold: boolean;
  keepWarmUntil: string | null;
  phone: string | null;
  email: string | null;
  source: string;
  nominatedById: number | null;
  nextStep: string | null;
}

export const missingNextStep = 'A next step';

/** What still has to be written down about a candidate, in words, in the order to see to it. */
export function missingItems(candidate: CandidateFacts): string[] {
  if (candidate.closed || candidate.stage === 'activated') return [];
  const items: string[] = [];
  if (!candidate.phone && !candidate.email) items.push('A phone number or an email');
  if (candidate.source === 'caseworker_nomination' && candidate.nominatedById === null) {
    items.push('Who nominated them');
  }
  if (candidate.onHold) {
    if (!candidate.keepWarmUntil) items.push('A date to get back in touch');
  } else if (!candidate.nextStep) items.push(missingNextStep);
  return items;
}
