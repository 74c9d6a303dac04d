import { useQuery } from '@tanstack/react-query';
import type { SheetLook } from '@shared/contract/spreadsheet';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { NumberField } from '@renderer/ui/fields/NumberField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { Section } from '@renderer/ui/layout/Section';
import { Inline, Stack } from '@renderer/ui/layout/Stack';
import { useState, type ReactNode } from 'react';
import { assign, type OpenFile, readable, type Reading } from '../reading';
import { spreadsheetQueries } from '../queries';
import styles from '../spreadsheet.module.css';

interface Props {
  file: OpenFile;
  kind: string;
  /** How it was read before coming back from the check. */
  before: Reading | null;
  questions: ReactNode;
  missing: (mapping: Reading['mapping']) => string | null;
  onCheck: (reading: Reading) => void;
}

/** Which sheet, which row holds the headings, and which column is which. */
export function Columns({ file, kind, before, questions, missing, onCheck }: Props): ReactNode {
  const [sheet, setSheet] = useState(before?.sheet ?? 0);
  const [headRow, setHeadRow] = useState<number | null>(before?.headRow ?? null);
  // What was chosen by hand, for the sheet and the row it was chosen for.
  const [chosen, setChosen] = useState<{ of: string; mapping: Reading['mapping'] } | null>(
    before && { of: `${before.sheet}/${before.headRow}`, mapping: before.mapping },
  );
  const found = useQuery(spreadsheetQueries.look({ ticket: file.ticket, sheet, kind, headRow }));
  const look = found.data;
  const of = `${sheet}/${look?.headRow ?? ''}`;
  const mapping = chosen?.of === of ? chosen.mapping : (look?.mapping ?? {});
  const problem = look ? whyNot(look, missing(mapping)) : null;
  return (
    <Stack gap="large">
      <Inline gap="regular">
        {file.sheets.length > 1 && (
          <SelectField
            label="Sheet"
            alwaysAnswered
            value={String(sheet)}
            choices={file.sheets.map(({ name }, at) => ({ value: String(at), label: name }))}
            onChange={(at) => {
              setSheet(Number(at));
              setHeadRow(null);
            }}
          />
        )}
        {look && (
          <NumberField
            key={of}
            label="Row with the headings"
            min={1}
            max={10_000}
            defaultValue={look.headRow + 1}
            onChange={(row) => {
              if (typeof row === 'number' && row >= 1) setHeadRow(row - 1);
            }}
          />
        )}
      </Inline>
      {found.error && (
        <ErrorState message={found.error.message} onRetry={() => void found.refetch()} />
      )}
      {!look && !found.error && (
        <Loading label="Looking at the sheet">
          <Skeleton rows lines={['80%', '70%', '75%']} />
        </Loading>
      )}
      {look && (
        <>
          {look.remembered && chosen === null && (
            <Notice tone="info">
              A spreadsheet with these headings came in before: the columns are as they were then.
            </Notice>
          )}
          {look.merged > 0 && (
            <Notice tone="info">
              {plural(look.merged, 'merged cell')} on this sheet: each row reads the value of the
              merged cell it belongs to.
            </Notice>
          )}
          <ColumnTable
            look={look}
            mapping={mapping}
            onAssign={(column, field) => setChosen({ of, mapping: assign(mapping, column, field) })}
          />
          {questions}
          <div>
            <Button
              variant="primary"
              disabledReason={problem ?? undefined}
              onClick={() =>
                onCheck({
                  ticket: file.ticket,
                  fileName: file.name,
                  sheet,
                  headRow: look.headRow,
                  heads: look.heads,
                  fields: look.fields,
                  mapping,
                })
              }
            >
              Check {plural(look.rows, 'row')}
            </Button>
            {problem !== null && <p className={styles['muted']}>{problem}</p>}
          </div>
        </>
      )}
    </Stack>
  );
}

function whyNot({ rows }: SheetLook, missing: string | null): string | null {
  if (rows === 0)
    return 'There is nothing under these headings. Choose another sheet, or another row for them.';
  return missing;
}

interface TableProps {
  look: SheetLook;
  mapping: Reading['mapping'];
  onAssign: (column: number, field: string | null) => void;
}

/** One line for each column of the sheet, with what stands in it. */
function ColumnTable({ look, mapping, onAssign }: TableProps): ReactNode {
  const fieldOf = new Map(Object.entries(mapping).map(([field, at]) => [at, field]));
  const choices = look.fields.map(({ key, label }) => ({ value: key, label }));
  return (
    <Section title="Which column is which">
      <table className={styles['columns']}>
        <thead>
          <tr>
            <th scope="col">Column of the spreadsheet</th>
            <th scope="col">For example</th>
            <th scope="col">Comes in as</th>
          </tr>
        </thead>
        <tbody>
          {look.heads.map((head, at) => (
            // Headings can be the same; their places are not.
            <tr key={at}>
              <th scope="row">{head}</th>
              <td className={styles['samples']}>{look.samples[at]?.map(readable).join(' · ')}</td>
              <td>
                <SelectField
                  label={`${head} comes in as`}
                  labelHidden
                  optional
                  emptyLabel="Not brought in"
                  value={fieldOf.get(at) ?? null}
                  choices={choices}
                  onChange={(field) => onAssign(at, field)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
