import { createHash } from 'node:crypto';
import { canonicalJson } from '../../db/canonical-json';
import type { Client } from '../../db/handles';

/** The words of a supervision session that nothing changes once it is finished. */
export interface SealedWords {
  on: string;
  minutes: number;
  type: string;
  supervisor: string | null;
  note: string | null;
  topics: readonly string[];
  /** Exchange keys of the mentors, in their order. */
  mentors: readonly string[];
}

/** SHA-256 (hex) of the canonical JSON of the sealed words. Part of the file format. */
export function sealHash(words: SealedWords): string {
  const { on, minutes, type, supervisor, note, topics, mentors } = words;
  return createHash('sha256')
    .update(canonicalJson({ on, minutes, type, supervisor, note, topics, mentors }))
    .digest('hex');
}

export interface SealReport {
  entries: number;
  intact: boolean;
  /** Record id of the first session whose words do not fit their seal, when not intact. */
  firstBroken?: number;
}

const sessions = `
  select s.id, s.on_date as "on", s.minutes, s.type, s.supervisor, s.note, s.topics, s.seal_hash as hash,
    (select json_group_array(p.key order by l.position)
       from supervision_mentor l
       join mentor m on m.id = l.mentor_id
       join person p on p.id = m.person_id
      where l.supervision_id = s.id) as mentors
  from supervision s order by s.id`;

type Row = Omit<SealedWords, 'topics' | 'mentors'> & {
  id: number;
  hash: string;
  topics: string;
  mentors: string;
};

/** Proves that no sealed session was changed, archived ones included. */
export function verifySeals(client: Client): SealReport {
  let entries = 0;
  let firstBroken: number | undefined;
  for (const row of client.prepare(sessions).iterate() as IterableIterator<Row>) {
    entries += 1;
    const topics = JSON.parse(row.topics) as string[];
    const mentors = JSON.parse(row.mentors) as string[];
    if (sealHash({ ...row, topics, mentors }) !== row.hash) firstBroken ??= row.id;
  }
  return {
    entries,
    intact: firstBroken === undefined,
    ...(firstBroken !== undefined && { firstBroken }),
  };
}
