import type { Client } from '../db/handles';
import { type AuditEntry, chainHash, chainStart } from './chain';

export interface ChainReport {
  entries: number;
  intact: boolean;
  /** Number of the first entry that does not fit, when not intact. */
  firstBroken?: number;
}

const columns = `number, change_no as changeNo, at, actor, action, op, entity, record_id as recordId, fields, hash`;

/** Walks the whole history from its first entry and stops at the first one that does not fit. */
export function verifyChain(client: Client): ChainReport {
  const rows = client.prepare(`select ${columns} from audit_event order by number`).iterate();
  let previous = chainStart;
  let entries = 0;
  for (const row of rows as IterableIterator<AuditEntry & { hash: string }>) {
    const { hash, ...entry } = row;
    entries += 1;
    if (entry.number !== entries || chainHash(previous, entry) !== hash) {
      const total = client.prepare('select count(*) as n from audit_event').get() as { n: number };
      return { entries: total.n, intact: false, firstBroken: entry.number };
    }
    previous = hash;
  }
  return { entries, intact: true };
}
