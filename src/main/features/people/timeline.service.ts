import type { TimelineEntry } from '@shared/contract/people';
import { lists } from '@shared/domain/lists';
import { labelOf, type ListItem } from '@shared/domain/lists/define';
import { fail, ok, type Result } from '@shared/errors';
import { formatDuration } from '@shared/parse/format';
import type { ReadDb } from '../../db/handles';
import { allLists } from '../lists/lists.service';
import { getPerson } from './people.repo';
import { type TimelineRow, timelineRows } from './timeline.repo';

const pageSize = 100;

type Words = (list: { name: string }, code: string) => string;

function titleOf(row: TimelineRow, words: Words): string {
  const [first = '', second = '', third = ''] = row.codes.split('|');
  switch (row.kind) {
    case 'contact': {
      const result =
        second === 'reached' ? formatDuration(Number(third)) : words(lists.contactResult, second);
      return `${words(lists.contactMode, first)}, ${result.toLowerCase()}`;
    }
    case 'activity':
      return `${words(lists.activityKind, first)}, ${formatDuration(Number(second))}`;
    case 'supervision':
      return `${words(lists.supervisionType, first)} supervision, ${formatDuration(Number(second))}`;
    case 'event':
      return words(lists.eventKind, first);
    case 'match_started':
      return 'Match started';
    case 'match_ended':
      return first ? `Match ended: ${words(lists.closureReason, first)}` : 'Match ended';
    case 'request':
      return `Request received: ${words(lists.channel, first)}`;
    case 'need':
      return `Need: ${words(lists.need, first)}`;
    case 'stage':
      return `Recruitment: ${words(lists.stage, first)}`;
    case 'recruitment_closed':
      return `Not moving forward: ${words(lists.candidateClosedReason, first)}`;
    case 'mentor_status':
      return `Parent partner: ${words(lists.mentorStatus, first)}`;
    case 'enrolled':
      return `Enrolled in ${first}`;
    case 'enrollment_ended':
      return `${second}: ${words(lists.enrollmentStatus, first)}`;
    default:
      return `Add-on training: ${words(lists.module, first)}`;
  }
}

/** One page of a person's timeline; `before` is the day to go on from. */
export function personTimeline(
  db: ReadDb,
  { id, kinds, before }: { id: number; kinds: readonly string[]; before: string | null },
): Result<{ entries: TimelineEntry[]; more: boolean }> {
  const found = getPerson(db, id, '9999-12-31');
  if (!found) return fail('NOT_FOUND', 'This person is not in the program any more.');
  const items = new Map<string, readonly ListItem[]>(
    allLists(db).map((list) => [list.name, list.items]),
  );
  const words: Words = (list, code) => labelOf(items.get(list.name) ?? [], code);
  const { candidateId, mentorId, parentId } = found;
  const rows = timelineRows(
    db,
    { personId: id, candidateId, mentorId, parentId },
    { before: before ?? '9999-12-31', limit: pageSize + 1, kinds },
  );
  const page = wholeDays(rows);
  const entries = page.map((row) => {
    const { codes: _codes, ...shown } = row;
    return { ...shown, title: titleOf(row, words) };
  });
  return ok({ entries, more: rows.length > pageSize });
}

/** A page ends between two days, so that the next one can go on with "before this day". */
function wholeDays(rows: readonly TimelineRow[]): readonly TimelineRow[] {
  const cut = rows[pageSize];
  if (!cut) return rows;
  const whole = rows.filter((row) => row.on > cut.on);
  return whole.length > 0 ? whole : rows;
}
