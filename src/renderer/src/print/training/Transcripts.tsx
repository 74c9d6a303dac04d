import type { TranscriptPerson, TranscriptsPrint } from '@shared/contract/training-prints';
import { formatLongDate } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import styles from './paper.module.css';
import { Facts, Front, Heads } from './parts';

/** Everything that counted for each person, on pages of their own. */
export function Transcripts({ print }: { print: TranscriptsPrint }): ReactNode {
  return print.people.map((person, at) => (
    <article key={at} className={classNames(styles['page'], styles['dense'])}>
      <Front {...print} title={`Transcript of ${person.name}`} />
      <Facts facts={person.facts} />
      {person.exception !== null && (
        <p className={styles['note']}>
          <strong>Completed with an exception:</strong> {person.exception}
        </p>
      )}
      {person.standing !== null && <p className={styles['note']}>{person.standing}</p>}
      <Weeks person={person} />
      <Modules modules={person.modules} />
      {person.signoffs.length > 0 && <Signoffs signoffs={person.signoffs} />}
      <div className={styles['sign']}>
        <span />
        Program coordinator, {formatLongDate(print.on)}
      </div>
    </article>
  ));
}

function Weeks({ person }: { person: TranscriptPerson }): ReactNode {
  return (
    <table className={styles['table']}>
      <caption>Sessions</caption>
      <Heads
        heads={[
          ['Week', 6],
          ['Date', 12],
          ['Title', 25],
          ['Attendance', 35],
          ['Length', 11],
          ['Credited', 11],
        ]}
        numbers={['Length', 'Credited']}
      />
      <tbody>
        {person.weeks.map(({ weekNo, on, title, required, attendance, length, credited }) => (
          <tr key={weekNo}>
            <th scope="row" className={styles['nowrap']}>
              {weekNo}
              {required && ' *'}
            </th>
            <td>{on}</td>
            <td>{title}</td>
            <td>{attendance}</td>
            <td className={styles['number']}>{length}</td>
            <td className={styles['number']}>{credited}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={5}>
            Credited, of the {person.required} it takes. * Required week.
          </th>
          <td className={styles['number']}>{person.credited}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Modules({ modules }: Pick<TranscriptPerson, 'modules'>): ReactNode {
  return (
    <table className={styles['table']}>
      <caption>Add-on trainings</caption>
      <Heads
        heads={[
          ['Training', 45],
          ['Done', 30],
          ['Valid until', 25],
        ]}
      />
      <tbody>
        {modules.map(({ name, done, until }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{done}</td>
            <td>{until}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Signoffs({ signoffs }: Pick<TranscriptPerson, 'signoffs'>): ReactNode {
  return (
    <table className={styles['table']}>
      <caption>Sign-offs</caption>
      <Heads
        heads={[
          ['Competency', 40],
          ['Result', 18],
          ['How, when and by whom', 42],
        ]}
      />
      <tbody>
        {signoffs.map(({ name, result, how }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{result}</td>
            <td>{how}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
