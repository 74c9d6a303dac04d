import type { Client } from '../db/handles';
import { type AuditEntry, chainHash, chainStart } from './chain';

export interface ChainReport {
  entries: number;
  intact: boolean;
  /** Number of the first entry that does not fit, when not intact. */
  firstBroken?: number;
}

/** Entries read at a time. */
const stretch = 500;

const columns = `number, change_no as changeNo, at, actor, action, op, entity, record_id as recordId, fields, hash`;

/** Walks the history from its first entry, a stretch at a time. Ends early at one that does not fit. */
function* walk(client: Client): Generator<void, ChainReport> {
  const next = client.prepare(
    `select ${columns} from audit_event where number > ? order by number limit ${stretch}`,
  );
  let previous = chainStart;
  let entries = 0;
  let after = Number.MIN_SAFE_INTEGER;
  let read = 0;
  do {
    const rows = next.all(after) as (AuditEntry & { hash: string })[];
    read = rows.length;
    for (const { hash, ...entry } of rows) {
      entries += 1;
      if (entry.number !== entries || chainHash(previous, entry) !== hash) {
        const total = client.prepare('select count(*) from audit_event').pluck().get() as number;
        return { entries: total, intact: false, firstBroken: entry.number };
      }
      previous = hash;
    }
    after = entries;
    yield;
  } while (read === stretch);
  return { entries, intact: true };
}

/** Walks the whole history from its first entry and stops at the first one that does not fit. */
export function verifyChain(client: Client): ChainReport {
  const steps = walk(client);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with turns for others. Nothing may be written meanwhile. */
export async function verifyChainInTurns(
  client: Client,
  pause: () => Promise<void>,
): Promise<ChainReport> {
  const steps = walk(client);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
