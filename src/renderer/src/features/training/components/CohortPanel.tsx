import type { WaitingRow } from '@shared/contract/training-parts';
import { useLocation, useParams } from '@tanstack/react-router';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Panel } from '@renderer/ui/layout/Panel';
import type { ReactNode } from 'react';
import type { AttendanceModel } from '../grid/model';
import { useColumns, useRows } from '../grid/use-model';
import { DetailsPanel } from './DetailsPanel';
import type { MakeupProposal } from './MakeupDialog';
import { SessionPanel } from './SessionPanel';
import { TraineePanel } from './TraineePanel';
import { WaitingPanel } from './WaitingPanel';

export interface PanelProps {
  model: AttendanceModel;
  /** Address of the cohort: '#/training/6'. */
  root: string;
  onClose: () => void;
  onMakeup: (proposal: MakeupProposal) => void;
  /** Opens the form that enrolls people; those given are chosen already. */
  onEnroll: (people: readonly WaitingRow[]) => void;
}

/** What is open beside the grid: a person, a week, the waiting list, or the details of the cohort. */
export function CohortPanel(props: PanelProps): ReactNode {
  const { enrollmentId, weekNo } = useParams({ strict: false });
  const waiting = useLocation({ select: ({ pathname }) => pathname.endsWith('/waiting') });
  const rows = useRows(props.model);
  const columns = useColumns(props.model);
  if (enrollmentId !== undefined) {
    const row = rows.find(({ trainee }) => trainee.enrollmentId === Number(enrollmentId));
    return row ? <TraineePanel key={enrollmentId} {...props} row={row} /> : <Gone {...props} />;
  }
  if (weekNo !== undefined) {
    const at = columns.findIndex(({ session }) => session.weekNo === Number(weekNo));
    const column = columns[at];
    return column ? (
      <SessionPanel key={weekNo} {...props} column={column} at={at} />
    ) : (
      <Gone {...props} />
    );
  }
  if (waiting) return <WaitingPanel {...props} />;
  return <DetailsPanel {...props} />;
}

function Gone({ onClose }: PanelProps): ReactNode {
  return (
    <Panel title="Not here" backLabel="Back to the cohort" onClose={onClose}>
      <EmptyState kind="no-match" title="This is not in the cohort any more." />
    </Panel>
  );
}
