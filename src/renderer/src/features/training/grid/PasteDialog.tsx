import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Inline, Stack } from '@renderer/ui/layout/Stack';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useReturnFocus } from '@renderer/ui/overlay/use-return-focus';
import { DataTable } from '@renderer/ui/table/DataTable';
import { type DataColumn, plainView } from '@renderer/ui/table/types';
import type { CellChange, ChangePlan, Refusal } from '@shared/domain/training/change-plan';
import { cellWords } from '@shared/domain/training/marks';
import { plural } from '@shared/parse/format';
import { useMemo, useState, type ReactNode } from 'react';
import { shortDay } from './cell-words';
import type { AttendanceModel } from './model';

interface Props {
  plan: ChangePlan;
  model: AttendanceModel;
  onPaste: () => void;
  onClose: () => void;
}

const refusalsShown = 20;

/** What a paste would change, before it does; what it cannot read stays out, with the reason. */
export function PasteDialog({ plan, model, onPaste, onClose }: Props): ReactNode {
  useReturnFocus();
  const { changes, refused, unchanged, outside } = plan;
  const [view, setView] = useState(plainView);
  const columns = useMemo(() => columnsOf(model), [model]);
  const rest = [
    unchanged > 0 &&
      `${plural(unchanged, 'cell')} would stay as ${unchanged === 1 ? 'it is' : 'they are'}.`,
    outside > 0 &&
      `${plural(outside, 'cell')} would fall outside the grid and ${outside === 1 ? 'is' : 'are'} left out.`,
  ].filter(Boolean);
  return (
    <Dialog open onClose={onClose} title="Check what you paste" size="large" keepOnOutsideClick>
      <Stack>
        {refused.length > 0 && (
          <Notice tone="attention" title={`${plural(refused.length, 'cell')} cannot be pasted`}>
            <ul>
              {refused.slice(0, refusalsShown).map((refusal) => (
                <li key={`${refusal.row}-${refusal.column}`}>{refusalWords(refusal, model)}</li>
              ))}
            </ul>
            {refused.length > refusalsShown && (
              <p>And {plural(refused.length - refusalsShown, 'other')}.</p>
            )}
          </Notice>
        )}
        {rest.length > 0 && <p>{rest.join(' ')}</p>}
        <DataTable
          label="Marks that would change"
          noun={['mark', 'marks']}
          columns={columns}
          rows={changes}
          rowId={({ row, column }) => `${row}-${column}`}
          rowName={({ row }) => personAt(model, row)}
          view={view}
          onViewChange={setView}
          pageSize={10}
          empty={<EmptyState kind="all-done" title="No mark would change." />}
        />
        <Inline>
          {changes.length > 0 && (
            <Button variant="primary" data-autofocus onClick={onPaste}>
              Change {plural(changes.length, 'mark')}
            </Button>
          )}
          <Button onClick={onClose}>{changes.length > 0 ? 'Cancel' : 'Close'}</Button>
        </Inline>
      </Stack>
    </Dialog>
  );
}

const personAt = (model: AttendanceModel, row: number): string =>
  model.rows[row]?.trainee.name ?? '';

function weekAt(model: AttendanceModel, column: number): string {
  const session = model.columns[column]?.session;
  return session ? `Week ${session.weekNo}, ${shortDay(session.on)}` : '';
}

function refusalWords({ row, column, reason }: Refusal, model: AttendanceModel): string {
  return `${personAt(model, row)}, ${weekAt(model, column).toLowerCase()}: ${reason}`;
}

function columnsOf(model: AttendanceModel): readonly DataColumn<CellChange>[] {
  const text = (
    id: string,
    header: string,
    read: (change: CellChange) => string,
    more: Partial<DataColumn<CellChange>> = {},
  ): DataColumn<CellChange> => ({ id, header, cell: read, text: read, ...more });
  return [
    text('name', 'Name', ({ row }) => personAt(model, row), { fixed: true }),
    text('week', 'Week', ({ column }) => weekAt(model, column), { width: 150 }),
    text('now', 'Now', ({ row, column }) => cellWords(model.cell(row, column)), { width: 170 }),
    text('then', 'Pasted', ({ cell }) => cellWords(cell), { width: 170 }),
  ];
}
