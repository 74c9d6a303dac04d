import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { SupervisionMentorRow } from '@shared/contract/supervision';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Inline } from '@renderer/ui/layout/Stack';
import { DataTable } from '@renderer/ui/table/DataTable';
import { plainView } from '@renderer/ui/table/types';
import { useState, type ReactNode } from 'react';
import { queryError } from '../../../lib/query-state';
import { useRecordHref } from '../../../lib/record-address';
import { dueThisMonth } from '../due-words';
import { supervisionQueries } from '../queries';
import { useMentorColumns } from './use-mentor-columns';

interface Props {
  /** The parent partner whose page is beside the list. */
  open: string | undefined;
  onlyDue?: boolean;
}

/** Active parent partners with when they were last seen and are due; or those to see this month. */
export function MentorsView({ open, onlyDue = false }: Props): ReactNode {
  const navigate = useNavigate();
  const mentors = useQuery(supervisionQueries.mentors());
  const columns = useMentorColumns();
  const href = useRecordHref('/supervision/partner');
  const sort = { column: onlyDue ? 'due' : 'name', descending: false };
  const [view, setView] = useState({ ...plainView, sort });
  const all = mentors.data?.rows ?? [];
  const rows = onlyDue ? dueThisMonth(all) : all;
  const first = rows[0];
  const write = (mentorId: number) =>
    void navigate({
      to: '/supervision/new',
      search: { mentor: mentorId, ...(onlyDue ? { then: 'due' as const } : {}) },
    });
  return (
    <>
      {onlyDue && first && (
        <Inline>
          <Button onClick={() => write(first.mentorId)}>
            Work through {plural(rows.length, 'parent partner')}
          </Button>
        </Inline>
      )}
      <DataTable<SupervisionMentorRow>
        fill
        label={onlyDue ? 'Parent partners due this month' : 'Parent partners and supervision'}
        noun={['parent partner', 'parent partners']}
        columns={columns}
        rows={rows}
        paging="scroll"
        saveAs={onlyDue ? 'Supervision due' : 'Supervision by parent partner'}
        rowId={(row) => String(row.mentorId)}
        rowName={(row) => row.name}
        rowHref={(row) => href(row.mentorId)}
        rowAction={(row) => ({ label: 'Write note', run: () => write(row.mentorId) })}
        selectedId={open}
        view={view}
        onViewChange={(next) => setView({ ...next, sort: next.sort ?? sort })}
        loading={mentors.isPending}
        error={queryError(mentors)}
        empty={<Nobody onlyDue={onlyDue && all.length > 0} />}
      />
    </>
  );
}

function Nobody({ onlyDue }: { onlyDue: boolean }): ReactNode {
  return onlyDue ? (
    <EmptyState kind="all-done" title="Everybody due this month has been seen." />
  ) : (
    <EmptyState kind="nothing-yet" title="There is no active parent partner yet.">
      They appear here when they are activated in Recruitment.
    </EmptyState>
  );
}
