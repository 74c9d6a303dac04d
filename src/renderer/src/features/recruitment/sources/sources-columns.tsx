import type { SourceLineView } from '@shared/contract/recruitment-sources';
import { afterYearWords, medianWords } from '@shared/domain/recruitment/source-words';
import { formatCount } from '@shared/parse/format';
import type { DataColumn } from '@renderer/ui/table/types';
import type { ReactNode } from 'react';

/** A line of one of the tables under the name it has there. */
export interface SourceRow extends SourceLineView {
  id: string;
  name: string;
  /** Where the name leads; nothing for a source. */
  href?: string;
  /** Beside the name: the office of a professional. */
  detail?: string | null;
}

type Count = 'inquiries' | 'interviewed' | 'training' | 'activated';

const count = (id: Count, header: string, width = 100): DataColumn<SourceRow> => ({
  id,
  header,
  cell: (row) => formatCount(row[id]),
  text: (row) => formatCount(row[id]),
  sortBy: (row) => row[id],
  kind: 'number',
  width,
});

const days = (
  id: keyof SourceLineView['days'],
  header: string,
  more: Partial<DataColumn<SourceRow>> = {},
): DataColumn<SourceRow> => ({
  id,
  header,
  cell: (row) => medianWords(row.days[id]),
  text: (row) => medianWords(row.days[id]),
  sortBy: (row) => row.days[id],
  kind: 'number',
  width: 115,
  hideBelow: 960,
  ...more,
});

/** The columns of a table of sources. @param named what the lines are: 'Source', 'Nominated by' */
export const sourceColumns = (
  named: string,
  name: (row: SourceRow) => ReactNode = (row) => row.name,
): readonly DataColumn<SourceRow>[] => [
  {
    id: 'name',
    header: named,
    cell: name,
    text: (row) => [row.name, row.detail].filter(Boolean).join(', '),
    sortBy: (row) => row.name,
    fixed: true,
  },
  count('inquiries', 'Asked'),
  count('interviewed', 'Interviewed'),
  count('training', 'In training'),
  count('activated', 'Activated'),
  {
    id: 'afterYear',
    header: 'Active a year on',
    cell: (row) => afterYearWords(row.afterYear),
    text: (row) => afterYearWords(row.afterYear),
    kind: 'number',
    width: 135,
  },
  days('toInterview', 'To interview'),
  days('toTraining', 'To training', { extra: true }),
  days('toActivation', 'To activation'),
];
