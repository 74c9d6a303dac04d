import type { ExplainedLine } from '@shared/contract/reports';
import { lists } from '@shared/domain/lists';
import type { CodeList } from '@shared/domain/lists/define';
import type { Line } from '@shared/domain/report/build';
import type { Entity } from '@shared/domain/report/figure';
import type { ReadDb } from '../../db/handles';
import { type ListWords, listWords } from '../lists/words';
import { describe, type Description } from './describe.repo';

/** The lists that the codes of a kind of record belong to, in their order. */
const codeLists: Partial<Record<Entity, readonly CodeList[]>> = {
  candidate: [lists.candidateSource],
  stage_event: [lists.stage],
  cohort: [lists.cohortStatus],
  cohort_session: [lists.sessionHeld],
  enrollment: [lists.enrollmentStatus],
  attendance: [lists.attendanceStatus],
  makeup: [lists.makeupMethod],
  referral: [lists.channel],
  match: [lists.closureReason],
  parent: [lists.parentRole],
  contact: [lists.contactMode, lists.contactResult],
  activity: [lists.activityKind],
  event: [lists.eventKind],
  service_link: [lists.need],
  supervision: [lists.supervisionType],
  incident: [lists.incidentKind],
};

const pages: Record<Entity, (id: number) => string> = {
  mentor: (id) => `/people/${id}`,
  candidate: (id) => `/recruitment/${id}`,
  stage_event: (id) => `/recruitment/${id}`,
  cohort: (id) => `/training/${id}`,
  cohort_session: (id) => `/training/${id}`,
  enrollment: (id) => `/training/${id}`,
  attendance: (id) => `/training/${id}`,
  makeup: (id) => `/training/${id}`,
  referral: (id) => `/families/requests/${id}`,
  match: (id) => `/matches/${id}`,
  parent: (id) => `/people/${id}`,
  family: (id) => `/families/${id}`,
  contact: (id) => `/log/contact/${id}`,
  activity: (id) => `/log/activity/${id}`,
  event: (id) => `/families/${id}`,
  service_link: (id) => `/families/${id}`,
  supervision: (id) => `/supervision/session/${id}`,
  incident: () => '/supervision?view=concerns',
};

function detailOf(entity: Entity, codes: string, words: ListWords): string | null {
  const wanted = codeLists[entity] ?? [];
  const parts = codes
    .split('|')
    .map((code, at) => (code && wanted[at] ? words(wanted[at], code) : ''))
    .filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}

const unknown = (id: number): Description => ({
  id,
  title: 'Record',
  on: null,
  codes: '',
  pageId: id,
});

/** Lines of a figure with the words and the address of their records, in the same order. */
export function describeLines(db: ReadDb, lines: readonly Line[]): ExplainedLine[] {
  const words = listWords(db);
  const byEntity = new Map<Entity, Map<number, Description>>();
  for (const entity of new Set(lines.map((line) => line.entity))) {
    const ids = lines.filter((line) => line.entity === entity).map((line) => line.id);
    byEntity.set(entity, describe(db, entity, ids));
  }
  return lines.map((line) => {
    const found = byEntity.get(line.entity)?.get(line.id) ?? unknown(line.id);
    return {
      entity: line.entity,
      id: line.id,
      title: found.title,
      on: found.on,
      detail: detailOf(line.entity, found.codes, words),
      amount: line.amount,
      group: line.group,
      met: line.met,
      path: pages[line.entity](found.pageId),
    };
  });
}
