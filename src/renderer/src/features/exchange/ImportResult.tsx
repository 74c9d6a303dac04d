import type { ImportReport } from '@shared/contract/exchange';
import { humanize } from '@shared/domain/lists/define';
import { formatCount, formatList } from '@shared/parse/format';
import { Disclosure } from '@renderer/ui/base/Disclosure';
import type { ReactNode } from 'react';
import styles from './exchange.module.css';

/** What a package holds, file by file, and every sentence about what was not understood. */
export function ImportResult({ report }: { report: ImportReport }): ReactNode {
  const remarks = [
    ...report.refusedFiles.map(({ file, reason }) => `${file}.csv: ${reason}`),
    ...report.unknownFiles.map(
      (file) => `${file} is not part of an office package and was left alone.`,
    ),
    ...report.unknownColumns.map(
      ({ file, columns }) =>
        `${file}.csv: the columns ${formatList(columns)} are not known and were left out.`,
    ),
  ];
  return (
    <>
      {report.files.length > 0 && (
        <table className={styles['table']}>
          <caption className="visually-hidden">Rows by file</caption>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">New</th>
              <th scope="col">Changed</th>
              <th scope="col">Here already</th>
              <th scope="col">Refused</th>
            </tr>
          </thead>
          <tbody>
            {report.files.map((file) => (
              <tr key={file.file}>
                <th scope="row">{humanize(file.file)}</th>
                <td>{formatCount(file.created)}</td>
                <td>{formatCount(file.updated)}</td>
                <td>{formatCount(file.unchanged)}</td>
                <td>{formatCount(file.rejected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {remarks.length > 0 && (
        <ul className={styles['remarks']}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {report.refusedRows.length > 0 && (
        <Disclosure label="Why rows were refused">
          <ul className={styles['remarks']}>
            {report.refusedRows.map(({ file, line, reason }) => (
              <li key={`${file}-${line}`}>
                {file}.csv, line {formatCount(line)}: {reason}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
