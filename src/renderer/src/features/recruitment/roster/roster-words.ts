import type { RosterKind, RosterRow, RowState } from '@shared/contract/recruitment-roster';
import { formatCount, plural } from '@shared/parse/format';

/** What becomes of a row, in a few words. */
export function outcomeWords({ state, choice, matches }: RosterRow): string {
  switch (state) {
    case 'problem':
      return 'Needs a correction';
    case 'choose':
      return 'May be known already';
    case 'left':
      return 'Left out';
    case 'nothing':
      return 'Here already';
    default: {
      const known = matches.find(({ personId }) => personId === choice);
      return known ? `Adds to ${known.name}` : 'Comes in';
    }
  }
}

/** How the rows divide: '18 rows are ready. 2 need a correction.' */
export function countsSentence(counts: Record<RowState, number>): string {
  const { ready, problem, choose, nothing, left } = counts;
  return [
    ready === 0 ? 'No row is ready.' : `${plural(ready, 'row is', 'rows are')} ready.`,
    problem > 0 && `${formatCount(problem)} ${problem === 1 ? 'needs' : 'need'} a correction.`,
    choose > 0 && `${formatCount(choose)} may be known already.`,
    nothing > 0 && `${formatCount(nothing)} ${nothing === 1 ? 'is' : 'are'} here already.`,
    left > 0 && `${formatCount(left)} left out.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What was done, for the message with Undo. */
export function importedSentence(
  result: { created: number; updated: number; left: number },
  kind: RosterKind,
): string {
  const nouns =
    kind === 'candidates' ? ['candidate', 'candidates'] : ['parent partner', 'parent partners'];
  const [one = '', many = ''] = nouns;
  return [
    `${plural(result.created + result.updated, one, many)} came in.`,
    result.updated > 0 &&
      `${formatCount(result.updated)} of them were known and kept their record.`,
    result.left > 0 && `${plural(result.left, 'row was', 'rows were')} left out.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A name is what a person cannot do without. */
export function missingColumns(mapping: Readonly<Record<string, number>>): string | null {
  const has = (key: string) => key in mapping;
  return has('full_name') || (has('first_name') && has('last_name'))
    ? null
    : 'Say which columns hold the first and the last name, or which one holds the whole name.';
}
