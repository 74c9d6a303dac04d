import { useQuery } from '@tanstack/react-query';
import type { MentorLoad } from '@shared/contract/matches';
import { hourCountWords, matchCountWords, roomWords } from '@shared/domain/matching/capacity';
import { plural } from '@shared/parse/format';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Status } from '@renderer/ui/feedback/Status';
import { Page } from '@renderer/ui/layout/Page';
import { DataTable } from '@renderer/ui/table/DataTable';
import type { DataColumn } from '@renderer/ui/table/types';
import { useTableView } from '@renderer/ui/table/use-table-view';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { queryError } from '../../lib/query-state';
import { useTitle } from '../../lib/use-title';
import { MatchPlaceLinks } from './components/MatchPlaceLinks';
import { matchQueries } from './queries';

/** Places left; those without a limit come after those who have room, the full ones last. */
const room = ({ full, maxMatches, openMatches }: MentorLoad): number => {
  if (full) return -1;
  return maxMatches === null ? 0.5 : maxMatches - openMatches;
};

const columns: readonly DataColumn<MentorLoad>[] = [
  {
    id: 'name',
    header: 'Parent partner',
    cell: (row) => row.person.name,
    text: (row) => row.person.name,
    sortBy: (row) => row.person.name,
    fixed: true,
  },
  {
    id: 'room',
    header: 'Room',
    cell: (row) =>
      row.full ? (
        <Status tone="attention" bare>
          {roomWords(row)}
        </Status>
      ) : (
        roomWords(row)
      ),
    text: roomWords,
    sortBy: room,
    width: 200,
  },
  {
    id: 'matches',
    header: 'Open matches',
    cell: matchCountWords,
    text: matchCountWords,
    sortBy: (row) => row.openMatches,
    width: 140,
  },
  {
    id: 'hours',
    header: 'This month',
    cell: hourCountWords,
    text: hourCountWords,
    sortBy: (row) => row.minutesThisMonth,
    width: 220,
  },
];

function sentenceOf(loads: readonly MentorLoad[]): string {
  const free = loads.filter(({ full }) => !full).length;
  if (loads.length === 0) return '';
  return `${plural(free, 'parent partner has', 'parent partners have')} room, of ${plural(loads.length, 'active one', 'active ones')}.`;
}

/** Open matches and this month's hours of every active parent partner against their own limits. */
export function RoomScreen(): ReactNode {
  useTitle('Who has room');
  const navigate = useNavigate();
  const capacity = useQuery(matchQueries.capacity());
  const table = useTableView({ sort: { column: 'room', descending: true } });
  const loads = capacity.data ?? [];
  return (
    <Page
      title="Matches"
      sentence={sentenceOf(loads)}
      tabs={<MatchPlaceLinks current="room" />}
      fill
      focusKey="/matches/room"
    >
      <DataTable
        fill
        label="Parent partners and their room"
        noun={['parent partner', 'parent partners']}
        columns={columns}
        rows={loads}
        rowId={(row) => String(row.mentorId)}
        rowName={(row) => row.person.name}
        rowHref={(row) => `#/matches?mentor=${row.mentorId}`}
        rowAction={(row) => ({
          label: 'Start a match',
          run: () => void navigate({ to: '/matches/new', search: { mentor: row.mentorId } }),
        })}
        view={table.view}
        onViewChange={table.onViewChange}
        loading={capacity.isPending}
        error={queryError(capacity)}
        empty={
          <EmptyState
            kind="nothing-yet"
            title="No parent partner is active."
            action={<LinkButton href="#/recruitment">Go to recruitment</LinkButton>}
          >
            Active parent partners are listed here with their open matches and hours.
          </EmptyState>
        }
      />
    </Page>
  );
}
