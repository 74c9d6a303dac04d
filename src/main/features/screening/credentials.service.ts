import type { Saved } from '@shared/contract/common';
import type { CredentialFields, CredentialView } from '@shared/contract/screening-file';
import { credentialType } from '@shared/domain/lists/screening';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord, deleteRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { checkCodes } from '../lists/lists.service';
import { credentialById, storedCredentials } from './credentials.repo';
import { gateRequirements } from './gates.service';
import { gone, notBefore, notLater } from './input-checks';
import { personById } from './person.repo';

export function credentialViews(db: ReadDb, personId: number): CredentialView[] {
  const requirements = gateRequirements(db).filter(({ item }) => item === 'credential');
  const seen = new Set<string>();
  return storedCredentials(db, personId).map((row) => {
    const replaced = seen.has(row.type);
    seen.add(row.type);
    const opens = requirements.find(({ type }) => type === row.type)?.gates ?? [];
    return { ...row, gates: [...opens], replaced };
  });
}

export function saveCredential(
  office: Office,
  input: CredentialFields & {
    personId: number;
    credentialId: number | null;
    version: number | null;
  },
): Result<Saved> {
  const { credentialId, version, personId, ...fields } = input;
  const { read, clock } = office;
  if (!personById(read, personId)) {
    return fail('NOT_FOUND', 'This person is not in the program any more.');
  }
  const before = credentialId === null ? undefined : credentialById(read, credentialId);
  if (credentialId !== null && before?.personId !== personId) return gone();
  const today = clock.today();
  const newType = fields.type === before?.type ? null : fields.type;
  const problem =
    checkCodes(read, [['type', credentialType, newType]]) ??
    notLater('issuedOn', fields.issuedOn, today) ??
    notLater('verifiedOn', fields.verifiedOn, today) ??
    notBefore('expiresOn', fields.expiresOn, fields.issuedOn, 'the day it began');
  if (problem) return problem;
  return write(office, (tx) => {
    if (!before) {
      const id = createRecord(tx, entities.credential, { ...fields, personId });
      return ok({ id, changeNo: tx.changeNo });
    }
    const result = updateRecord(tx, entities.credential, before.id, fields, {
      version: version ?? -1,
    });
    return result.ok ? ok({ id: before.id, changeNo: tx.changeNo }) : result;
  });
}

export function removeCredential(
  office: Office,
  { credentialId, version }: { credentialId: number; version: number },
): Result<Saved> {
  return write(office, (tx) => {
    const result = deleteRecord(tx, entities.credential, credentialId, { version });
    return result.ok ? ok({ id: credentialId, changeNo: tx.changeNo }) : result;
  });
}
