import type { AuditPrint } from '@shared/contract/vault-audit';
import { AuditList } from './AuditList';

/** The history of changes on paper. */
export function auditListDocument(data: AuditPrint) {
  return { title: `History of changes, ${data.program}`, content: <AuditList list={data} /> };
}
