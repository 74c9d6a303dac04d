import type { AttendanceGridPrint } from '@shared/contract/training-prints';
import { formatDate } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import { Front } from './parts';
import paper from './paper.module.css';
import styles from './wide.module.css';

/** People on a page: more would be too small to read, and heads repeat with every page. */
const rowsOnPage = 20;

/** The whole attendance, twenty people a page. Letters, never colours. */
export function AttendanceGrid({ grid }: { grid: AttendanceGridPrint }): ReactNode {
  const { cohort, course, rule, on, rows } = grid;
  const pages = Array.from({ length: Math.max(1, Math.ceil(rows.length / rowsOnPage)) }, (_, at) =>
    rows.slice(at * rowsOnPage, (at + 1) * rowsOnPage),
  );
  return pages.map((part, at) => (
    <article key={at} className={paper['page']}>
      <Front {...grid} title={`Attendance, ${cohort}`}>
        <p>
          {course}. As of {formatDate(on)}. To graduate: {rule}.
        </p>
      </Front>
      <Marks grid={grid} rows={part} first={at * rowsOnPage} last={at === pages.length - 1} />
      <p className={paper['small']}>{grid.legend.join('; ')}</p>
    </article>
  ));
}

interface MarksProps {
  grid: AttendanceGridPrint;
  rows: AttendanceGridPrint['rows'];
  /** How many stand on the pages before. */
  first: number;
  last: boolean;
}

function Marks({ grid, rows, first, last }: MarksProps): ReactNode {
  const { weeks, totals } = grid;
  const caption =
    grid.rows.length > rowsOnPage
      ? `People ${first + 1} to ${first + rows.length} of ${grid.rows.length}`
      : 'Marks by person and week';
  return (
    <table className={classNames(paper['table'], styles['grid'])}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles['name']}>
            Name
          </th>
          {weeks.map(({ weekNo, on, required, cancelled }) => (
            <th key={weekNo} scope="col" className={styles['week']}>
              {weekNo}
              {required && '*'}
              <span>{shortDay(on)}</span>
              {cancelled && <span>off</span>}
            </th>
          ))}
          {totals.map((words) => (
            <th key={words} scope="col" className={styles['total']}>
              {words}
            </th>
          ))}
          <th scope="col" className={styles['standing']}>
            Will they graduate?
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, marks, totals: sums, standing }, row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {marks.map((mark, at) => (
              <td key={weeks[at]?.weekNo} className={styles['mark']}>
                {mark}
              </td>
            ))}
            {sums.map((sum, at) => (
              <td key={totals[at]} className={styles['sum']}>
                {sum}
              </td>
            ))}
            <td>{standing}</td>
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={weeks.length + totals.length + 2}>Nobody is enrolled yet.</td>
          </tr>
        )}
      </tbody>
      {last && rows.length > 0 && (
        <tfoot>
          <tr>
            <th scope="row">Came, of those expected</th>
            {weeks.map(({ weekNo, came }) => (
              <td key={weekNo} className={styles['mark']}>
                {came}
              </td>
            ))}
            <td colSpan={totals.length + 1} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** '9/10': a column has no room for a month's name. */
function shortDay(on: string): string {
  const [, month = '', day = ''] = on.split('-');
  return `${Number(month)}/${Number(day)}`;
}
