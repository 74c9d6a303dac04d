import { ok } from '@shared/errors';
import { type AuditInput, type Office, write, type WriteTx } from '../db/write';

/**
 * One entry of the history that stands for itself: an unlocking, a backup, a print.
 * @param also what is written with it, in the same transaction
 */
export function auditAlone(
  office: Office,
  entry: AuditInput,
  also: (tx: WriteTx) => void = () => {},
): void {
  write(office, (tx) => {
    tx.audit(entry);
    also(tx);
    return ok(undefined);
  });
}
