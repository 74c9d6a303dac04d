import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { notify } from '@renderer/ui/feedback/notify';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Status } from '@renderer/ui/feedback/Status';
import { Tag } from '@renderer/ui/feedback/Tag';
import type { Tone } from '@renderer/ui/feedback/tone';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Page } from '@renderer/ui/layout/Page';
import { ListAndPanel, Panel } from '@renderer/ui/layout/Panel';
import { Section } from '@renderer/ui/layout/Section';
import { Inline } from '@renderer/ui/layout/Stack';
import { Tabs } from '@renderer/ui/layout/Tabs';
import { DataTable } from '@renderer/ui/table/DataTable';
import { FilterBar } from '@renderer/ui/table/FilterBar';
import type { DataColumn } from '@renderer/ui/table/types';
import { useTableView } from '@renderer/ui/table/use-table-view';
import { formatHours } from '@shared/parse/format';
import { formatAge, formatDate, formatListDate } from '@shared/parse/format-date';
import { IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { makeRequests, today, type GalleryRequest } from './people';
import { goTo, useAddress } from './use-address';

const tones: Record<GalleryRequest['status'], Tone> = {
  New: 'info',
  Waiting: 'attention',
  Matched: 'done',
  'On hold': 'neutral',
};

const columns: DataColumn<GalleryRequest>[] = [
  {
    id: 'parent',
    header: 'Parent',
    cell: (r) => r.parent,
    text: (r) => r.parent,
    sortBy: (r) => r.parent,
    fixed: true,
  },
  {
    id: 'status',
    header: 'Status',
    cell: (r) => (
      <Status tone={tones[r.status]} bare>
        {r.status}
      </Status>
    ),
    text: (r) => r.status,
    sortBy: (r) => r.status,
  },
  {
    id: 'received',
    header: 'Received',
    kind: 'date',
    cell: (r) => formatListDate(r.received, today),
    text: (r) => r.received,
    sortBy: (r) => r.received,
  },
  {
    id: 'waiting',
    header: 'Waiting',
    kind: 'date',
    cell: (r) => formatAge(r.received, today),
    text: (r) => formatAge(r.received, today),
    hideBelow: 560,
  },
  {
    id: 'from',
    header: 'From',
    cell: (r) => r.from,
    text: (r) => r.from,
    sortBy: (r) => r.from,
    hideBelow: 760,
  },
  { id: 'needs', header: 'Needs', cell: (r) => r.needs, text: (r) => r.needs, hideBelow: 900 },
  {
    id: 'language',
    header: 'Language',
    cell: (r) => r.language,
    text: (r) => r.language,
    sortBy: (r) => r.language,
    extra: true,
  },
  {
    id: 'hours',
    header: 'Hours',
    kind: 'number',
    cell: (r) => formatHours(r.hours),
    text: (r) => formatHours(r.hours),
    sortBy: (r) => r.hours,
  },
];

const many = makeRequests(134);
const veryMany = makeRequests(5000);

export function TablePage(): ReactNode {
  const { params } = useAddress();
  const { view, onViewChange } = useTableView({ sort: { column: 'received', descending: true } });
  const [status, setStatus] = useState<string | null>(null);
  const [name, setName] = useState<string | null>('');
  const [tab, setTab] = useState('overview');
  const rows = many.filter(
    (row) =>
      (status === null || row.status === status) &&
      row.parent.toLowerCase().includes((name ?? '').toLowerCase()),
  );
  const open = many.find((row) => row.id === params.get('open'));
  const filtered = status !== null || name !== '';
  const clear = (): void => {
    setStatus(null);
    setName('');
  };
  const address = (id: string | null): string => {
    const next = new URLSearchParams(params);
    if (id === null) next.delete('open');
    else next.set('open', id);
    return `#/table?${next.toString()}`;
  };
  const list = (
    <Page
      title="Families & requests"
      sentence="33 parents are waiting, the longest 85 days."
      action={
        <Button variant="primary" icon={IconPlus}>
          Add request
        </Button>
      }
      fill
    >
      <FilterBar
        onClear={filtered ? clear : undefined}
        end={
          <SegmentedField
            label="View"
            labelHidden
            defaultValue="table"
            choices={[
              { value: 'board', label: 'Board' },
              { value: 'table', label: 'Table' },
            ]}
          />
        }
      >
        <TextField
          label="Name"
          labelHidden
          placeholder="Find a name"
          value={name}
          onChange={setName}
        />
        <SelectField
          label="Status"
          labelHidden
          emptyLabel="Any status"
          value={status}
          onChange={setStatus}
          choices={Object.keys(tones).map((label) => ({ value: label, label }))}
        />
      </FilterBar>
      <DataTable
        fill
        label="Requests for a parent partner"
        noun={['request', 'requests']}
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        rowName={(row) => row.parent}
        rowHref={(row) => address(row.id)}
        rowAction={(row) => ({
          label: 'Log contact',
          run: () => notify(`Contact logged for ${row.parent}.`, { undo: () => undefined }),
        })}
        rowMenu={(row) => [
          { label: 'Suggest a match', onSelect: () => undefined },
          {
            label: 'Put on hold',
            onSelect: () => notify(`${row.parent} is on hold.`, { undo: () => undefined }),
          },
          'line',
          { label: 'Close request…', onSelect: () => undefined, danger: true },
        ]}
        selectedId={open?.id}
        view={view}
        onViewChange={onViewChange}
        empty={
          <EmptyState
            kind="no-match"
            title="No request matches these filters"
            onClearFilters={clear}
          >
            134 requests are hidden by them.
          </EmptyState>
        }
      />
    </Page>
  );
  const panel = open && (
    <Panel
      title={open.parent}
      focusKey={open.id}
      backLabel="Back to requests"
      onClose={() => goTo(address(null))}
      beside={
        <Inline>
          <Status tone={tones[open.status]}>{open.status}</Status>
          <Tag>{open.language}</Tag>
        </Inline>
      }
      actions={
        <>
          <Button>Suggest a match</Button>
          <Button>Log contact</Button>
        </>
      }
    >
      <Notice tone="attention" title="Before you call">
        Do not leave a voicemail. Call after 5 PM.
      </Notice>
      <Tabs
        label="Parts of the request"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'overview', label: 'Overview' },
          { value: 'contacts', label: 'Contacts', count: 4 },
          { value: 'history', label: 'History' },
        ]}
      >
        <Section
          title="Request"
          level={3}
          action={
            <Button variant="quiet" size="small">
              Edit request
            </Button>
          }
        >
          <KeyValue
            facts={[
              { label: 'Received', value: formatDate(open.received) },
              { label: 'From', value: open.from },
              { label: 'Needs', value: open.needs },
              { label: 'Hearing', value: null },
              {
                label: 'In their words',
                value: 'Someone who has sat in that courtroom and can tell me what comes next.',
              },
            ]}
          />
        </Section>
      </Tabs>
    </Panel>
  );
  return <ListAndPanel list={list} panel={panel} />;
}

export function LongTablePage(): ReactNode {
  const { view, onViewChange } = useTableView();
  return (
    <Page title="Long table" sentence="5,000 rows, drawn in part." fill>
      <DataTable
        fill
        paging="scroll"
        label="All requests"
        noun={['request', 'requests']}
        columns={columns}
        rows={veryMany}
        rowId={(row) => row.id}
        rowName={(row) => row.parent}
        rowHref={(row) => `#/table?open=${row.id}`}
        view={view}
        onViewChange={onViewChange}
        empty={null}
      />
    </Page>
  );
}
