import type { SheetLook } from '@shared/contract/spreadsheet';
import { DataTable } from '@renderer/ui/table/DataTable';
import type { DataColumn, TableView } from '@renderer/ui/table/types';
import type { MenuEntry } from '@renderer/ui/overlay/Menu';
import { useMemo, type ReactNode } from 'react';
import { type Corrections, type PreviewRow, readable, type Reading } from '../reading';
import styles from '../spreadsheet.module.css';
import { CellToFix } from './CellToFix';

interface Props<Row extends PreviewRow> {
  reading: Reading;
  rows: readonly Row[];
  total: number;
  pageSize: number;
  corrections: Corrections;
  onCorrect: (row: number, field: string, text: string) => void;
  /** What becomes of the row, and in words. */
  outcome: { cell: (row: Row) => ReactNode; text: (row: Row) => string };
  rowMenu?: (row: Row) => readonly MenuEntry[];
  view: TableView;
  onViewChange: (view: TableView) => void;
  loading: boolean;
  error: { message: string; onRetry?: () => void } | null;
  empty: ReactNode;
}

/** Columns shown at first; one with a problem always is. */
const shownAtFirst = 5;

/** What would come in, row by row as the spreadsheet counts them; a wrong cell is corrected in its place. */
export function PreviewTable<Row extends PreviewRow>(props: Props<Row>): ReactNode {
  const { reading, rows, corrections, onCorrect, outcome } = props;
  const wrong = new Set(rows.flatMap(({ problems }) => Object.keys(problems)));
  const fixed = new Set(Object.values(corrections).flatMap((row) => Object.keys(row)));
  const urgent = reading.fields
    .map(({ key }) => key)
    .filter((key) => wrong.has(key) || fixed.has(key))
    .join(' ');
  const columns = useMemo(() => {
    const marked = new Set(urgent.split(' '));
    const fields = fieldsOf(reading, marked);
    return columnsOf<Row>({ fields, urgent: marked, corrections, onCorrect, outcome });
  }, [reading, urgent, corrections, onCorrect, outcome]);
  return (
    <DataTable<Row>
      fill
      label="What would come in"
      noun={['row', 'rows']}
      columns={columns}
      rows={rows}
      total={props.total}
      pageSize={props.pageSize}
      rowId={(row) => String(row.number)}
      rowName={(row) => `row ${row.number}`}
      rowMenu={props.rowMenu}
      view={props.view}
      onViewChange={props.onViewChange}
      loading={props.loading}
      error={props.error}
      empty={props.empty}
    />
  );
}

/** Fields that are read, in the order of the sheet's columns; before them what a row lacks or was given. */
function fieldsOf({ fields, mapping }: Reading, urgent: ReadonlySet<string>): SheetLook['fields'] {
  return fields
    .filter(({ key }) => key in mapping || urgent.has(key))
    .toSorted((a, b) => (mapping[a.key] ?? -1) - (mapping[b.key] ?? -1));
}

interface ColumnParts<Row extends PreviewRow> extends Pick<
  Props<Row>,
  'corrections' | 'onCorrect' | 'outcome'
> {
  fields: SheetLook['fields'];
  urgent: ReadonlySet<string>;
}

function columnsOf<Row extends PreviewRow>(parts: ColumnParts<Row>): readonly DataColumn<Row>[] {
  const { fields, urgent, corrections, onCorrect, outcome } = parts;
  return [
    {
      id: 'number',
      header: 'Row',
      cell: (row) => row.number,
      text: (row) => String(row.number),
      kind: 'number',
      width: 60,
      fixed: true,
    },
    { id: 'outcome', header: 'What happens', ...outcome, width: 190, fixed: true },
    ...fields.map((field, at): DataColumn<Row> => ({
      id: field.key,
      header: field.label,
      text: (row) => row.written[field.key] ?? '',
      extra: at >= shownAtFirst && !urgent.has(field.key),
      cell: (row) => {
        const problem = row.problems[field.key];
        const touched = corrections[String(row.number)]?.[field.key] !== undefined;
        const written = readable(row.written[field.key] ?? '');
        return problem === undefined && !touched ? (
          <span className={styles['written']}>{short(written)}</span>
        ) : (
          <CellToFix
            field={field}
            row={row.number}
            written={written}
            problem={problem}
            onCorrect={(text) => onCorrect(row.number, field.key, text)}
          />
        );
      },
    })),
  ];
}

const atMost = 200;

/** A cell can hold ten thousand letters; a table is for looking over. */
const short = (text: string): string =>
  text.length > atMost ? `${text.slice(0, atMost).trimEnd()}…` : text;
