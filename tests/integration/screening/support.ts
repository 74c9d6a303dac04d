import type { FactFields } from '@shared/contract/screening-eligibility';
import { eligibilityView, saveFacts } from '@main/features/screening/eligibility.service';
import { openPart } from '@main/features/screening/opening.service';
import { saveWaiver } from '@main/features/screening/waivers.service';
import type { Office } from '@main/db/write';
import { unwrap } from '@shared/errors';

/** Facts of someone whom nothing keeps, but for what is given. */
export const facts = (more: Partial<FactFields> = {}): FactFields => ({
  openCase: false,
  caseClosedOn: '2026-01-31',
  resolvedOn: '2025-01-01',
  permanency: 'reunified',
  inRecovery: false,
  recoverySince: null,
  adult: true,
  adultOn: null,
  registryResolved: true,
  custom: {},
  verified: 'self_report',
  verifiedOn: null,
  ...more,
});

interface Candidate {
  id: number;
  personId: number;
}

/** Opens the eligibility of a candidate and reads it. */
export function readEligibility(office: Office, { id, personId }: Candidate) {
  const { opened } = unwrap(openPart(office, { personId, part: 'eligibility' }));
  return unwrap(eligibilityView(office, { candidateId: id, opened }));
}

export function recordFacts(office: Office, candidate: Candidate, more: Partial<FactFields> = {}) {
  const { factsVersion } = readEligibility(office, candidate);
  return saveFacts(office, { candidateId: candidate.id, version: factsVersion, ...facts(more) });
}

type WaiverInput = Parameters<typeof saveWaiver>[1];

export const waiver = (candidateId: number, more: Partial<WaiverInput> = {}): WaiverInput => ({
  candidateId,
  waiverId: null,
  version: null,
  rule: 'months_since_closure',
  reason: 'Supported by two caseworkers',
  requestedOn: '2026-10-20',
  decision: 'approved',
  decidedBy: 'Program manager',
  decidedOn: '2026-10-25',
  conditions: null,
  expiresOn: null,
  ...more,
});
