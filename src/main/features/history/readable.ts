import type { HistoryEntry } from '@shared/contract/history';
import type { FieldChanges } from '../../audit/chain';
import type { ReadDb } from '../../db/handles';
import { namesOf } from './history.repo';

/** Records whose words are shown only where their own page opens them on purpose. */
const withheldRecords = new Set([
  'backgroundCheck',
  'eligibilityCheck',
  'eligibilityWaiver',
  'formResponse',
  'interviewSheet',
  'priorCaseFacts',
  'referenceCheck',
  'supervisionAddendum',
]);
const withheldFields: Readonly<Record<string, readonly string[]>> = { supervision: ['note'] };

type Kind = keyof typeof namesOf;

/** Fields that point at people, and what they are called when the id gives way to a name. */
const pointers: Readonly<Record<string, { kind: Kind; called: string }>> = {
  mentors: { kind: 'mentor', called: 'mentors' },
  parents: { kind: 'parent', called: 'parents' },
  mentorId: { kind: 'mentor', called: 'mentor' },
  parentId: { kind: 'parent', called: 'parent' },
  personId: { kind: 'person', called: 'person' },
  nominatedById: { kind: 'professional', called: 'nominatedBy' },
  fromProfessionalId: { kind: 'professional', called: 'fromProfessional' },
};

const idsOf = (value: unknown): number[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'number');

/**
 * The fields of one entry as people may read them: names for ids of people, and nothing of what is
 * restricted. Which restricted field changed is still said; its words are null.
 */
export function readableFields(
  db: ReadDb,
  entity: string | null,
  fields: FieldChanges,
): HistoryEntry['fields'] {
  const readable: HistoryEntry['fields'] = {};
  const hidden = withheldFields[entity ?? ''] ?? [];
  for (const [field, [before, after]] of Object.entries(fields)) {
    if (withheldRecords.has(entity ?? '') || hidden.includes(field)) {
      readable[field] = [null, null];
      continue;
    }
    const pointer = pointers[field];
    if (!pointer) {
      readable[field] = [before, after];
      continue;
    }
    const found = namesOf[pointer.kind](db, [...idsOf(before), ...idsOf(after)]);
    const names = new Map(found.map(({ id, name }) => [id, name]));
    const name = (id: unknown) =>
      typeof id === 'number' ? (names.get(id) ?? 'removed since') : id;
    const named = (value: unknown) => (Array.isArray(value) ? value.map(name) : name(value));
    readable[pointer.called] = [named(before), named(after)];
  }
  return readable;
}
