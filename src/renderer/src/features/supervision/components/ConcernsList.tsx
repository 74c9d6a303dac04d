import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ConcernRow } from '@shared/contract/supervision';
import { formatListDate } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { DataTable } from '@renderer/ui/table/DataTable';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import { plainView } from '@renderer/ui/table/types';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { pageSize } from '../../../lib/list-search';
import { useWords } from '../../../lib/lists';
import { ReasonForm } from '../../log/components/SetAside';
import { useSetAsideConcern } from '../mutations';
import { supervisionQueries } from '../queries';
import { ConcernForm } from './ConcernForm';
import { useConcernColumns } from './use-concern-columns';

interface Props {
  /** What allows to read the list for a while. */
  opened: number;
  /** Opens it again after that. */
  onReopen: () => void;
}

type Doing = { form: 'add' } | { form: 'edit' | 'close' | 'aside'; concern: ConcernRow };

/** Concerns, newest first: what is counted of them, and their way to being closed. */
export function ConcernsList({ opened, onReopen }: Props): ReactNode {
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [view, setView] = useState({ ...plainView, sort: { column: 'on', descending: true } });
  const [doing, setDoing] = useState<Doing | null>(null);
  const today = useToday();
  const words = useWords();
  const columns = useConcernColumns();
  const page = { onlyOpen, offset: (view.page - 1) * pageSize };
  const concerns = useQuery(supervisionQueries.concerns(opened, page));
  const done = () => setDoing(null);
  return (
    <>
      <FilterBar
        end={
          <Button icon={IconPlus} onClick={() => setDoing({ form: 'add' })}>
            Add a concern…
          </Button>
        }
      >
        <CheckboxField
          label="Only those not closed"
          value={onlyOpen}
          onChange={(only) => {
            setOnlyOpen(only);
            setView((old) => ({ ...old, page: 1 }));
          }}
        />
      </FilterBar>
      <DataTable<ConcernRow>
        fill
        label="Concerns"
        noun={['concern', 'concerns']}
        columns={columns}
        rows={concerns.data?.rows ?? []}
        total={concerns.data?.total ?? 0}
        pageSize={pageSize}
        rowId={(row) => String(row.id)}
        rowName={(row) =>
          `${words.label('incidentKind', row.kind)}, ${formatListDate(row.on, today)}`
        }
        rowAction={(row) =>
          row.status === 'closed'
            ? null
            : { label: 'Close…', run: () => setDoing({ form: 'close', concern: row }) }
        }
        rowMenu={(row) => [
          { label: 'Edit…', onSelect: () => setDoing({ form: 'edit', concern: row }) },
          {
            label: 'Entered in error…',
            onSelect: () => setDoing({ form: 'aside', concern: row }),
          },
        ]}
        view={view}
        onViewChange={(next) => setView({ ...next, sort: view.sort })}
        loading={concerns.isPending}
        error={concerns.error && { message: concerns.error.message, onRetry: onReopen }}
        empty={
          <EmptyState
            kind={onlyOpen ? 'all-done' : 'nothing-yet'}
            title={onlyOpen ? 'Every concern is closed.' : 'No concern is recorded.'}
          />
        }
      />
      <ConcernDialog doing={doing} onClose={done} />
    </>
  );
}

const titles = {
  add: 'Add a concern',
  edit: 'Edit concern',
  close: 'Close concern',
  aside: 'Mark this concern as entered in error?',
};

function ConcernDialog({
  doing,
  onClose,
}: {
  doing: Doing | null;
  onClose: () => void;
}): ReactNode {
  const setAside = useSetAsideConcern();
  const concern = doing && doing.form !== 'add' ? doing.concern : null;
  return (
    <Dialog
      open={doing !== null}
      onClose={onClose}
      title={doing ? titles[doing.form] : ''}
      keepOnOutsideClick
    >
      {doing?.form === 'aside' && concern ? (
        <ReasonForm
          onClose={onClose}
          onConfirm={(reason) =>
            setAside.mutateAsync({ id: concern.id, version: concern.version, reason })
          }
        />
      ) : (
        doing && <ConcernForm concern={concern} closing={doing.form === 'close'} onDone={onClose} />
      )}
    </Dialog>
  );
}
