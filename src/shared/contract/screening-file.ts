import { z } from 'zod';
import { checkOutcome } from '../domain/lists/people';
import { gates } from '../domain/screening/gates';
import {
  code,
  id,
  localDate,
  optionalDate,
  optionalText,
  paging,
  requiredText,
  saved,
  version,
} from './common';
import { command, query } from './define';
import { opened } from './screening-eligibility';

const gate = z.enum(gates);

/** A reference number and nothing else: no room for words about what was found. */
const fileNumber = z
  .string()
  .trim()
  .max(40, 'Use at most 40 characters.')
  .regex(/^[A-Za-z0-9][A-Za-z0-9 ./#-]*$/, 'Enter the number only: letters, digits and dashes.')
  .nullable();

export const checkFields = z.object({
  type: z.string().min(1, 'Choose the kind of check.').pipe(code),
  requestedOn: localDate,
  receivedOn: optionalDate,
  outcome: z.enum(checkOutcome.codes),
  adjudicatedBy: optionalText(120),
  adjudicatedOn: optionalDate,
  validUntil: optionalDate,
  hrReference: fileNumber,
});
export type CheckFields = z.infer<typeof checkFields>;

const check = checkFields.extend({
  id,
  version,
  hrReference: z.string().nullable(),
  /** A newer check of the same kind has taken its place. */
  replaced: z.boolean(),
});
export type CheckView = z.infer<typeof check>;

export const credentialFields = z.object({
  type: z.string().min(1, 'Choose what it is.').pipe(code),
  issuedOn: localDate,
  expiresOn: optionalDate,
  verifiedBy: optionalText(120),
  verifiedOn: optionalDate,
});
export type CredentialFields = z.infer<typeof credentialFields>;

const credential = credentialFields.extend({
  id,
  version,
  gates: z.array(gate),
  /** A newer one of the same kind has taken its place. */
  replaced: z.boolean(),
});
export type CredentialView = z.infer<typeof credential>;

const gateView = z.object({
  gate,
  open: z.boolean(),
  missing: z.array(z.string()),
  /** Why it is not met and who may decide otherwise; null when open. */
  sentence: z.string().nullable(),
  override: z
    .object({
      id,
      version,
      reason: z.string(),
      decidedBy: z.string(),
      decidedOn: localDate,
      until: localDate,
    })
    .nullable(),
});
export type GateView = z.infer<typeof gateView>;

const requirement = z.object({
  item: z.enum(['credential', 'check']),
  type: z.string(),
  gates: z.array(gate),
});
export type RequirementView = z.infer<typeof requirement>;

const renewal = z.object({
  /** 'check/12' or 'credential/3'. */
  key: z.string(),
  personId: id,
  name: z.string(),
  role: z.enum(['candidate', 'mentor']),
  /** The credential; for background checks only that there is one. */
  type: z.string().nullable(),
  validUntil: localDate,
  lapsed: z.boolean(),
});
export type RenewalRow = z.infer<typeof renewal>;

export const fileMethods = {
  /** Opened on purpose: `opened` comes from screening.open. */
  checks: query(z.object({ personId: id, opened }), z.array(check)),
  saveCheck: command(
    checkFields.extend({ personId: id, checkId: id.nullable(), version: version.nullable() }),
    saved,
  ),
  removeCheck: command(z.object({ checkId: id, version }), saved),
  credentials: query(z.object({ personId: id }), z.array(credential)),
  saveCredential: command(
    credentialFields.extend({
      personId: id,
      credentialId: id.nullable(),
      version: version.nullable(),
    }),
    saved,
  ),
  removeCredential: command(z.object({ credentialId: id, version }), saved),
  gates: query(z.object({ personId: id }), z.array(gateView)),
  overrideGate: command(
    z.object({
      personId: id,
      gate,
      reason: requiredText('Say why they may go on without it.', 1000),
      decidedBy: requiredText('Say who decided.', 120),
      decidedOn: localDate,
      until: localDate,
    }),
    saved,
  ),
  endOverride: command(z.object({ overrideId: id, version }), saved),
  requirements: query(z.void(), z.array(requirement)),
  saveRequirement: command(requirement, saved),
  /** What runs out, the soonest first: people in recruitment and parent partners who are here. */
  renewals: query(
    paging.extend({ within: z.int().min(0).max(3650).default(60) }),
    z.object({ total: z.int(), rows: z.array(renewal) }),
  ),
};
