import { figures } from '@shared/domain/report/registry';
import { sections } from '@shared/domain/report/figure';
import type { CheckKind } from '@shared/contract/reports';
import { formatCount, formatDuration } from '@shared/parse/format';
import { formatDate } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import styles from './report.module.css';
import { useReport } from './report-context';

/** What each kind of gap is called on paper and on the checklist. */
export const checkWords: Record<CheckKind, string> = {
  contact_incomplete: 'Contacts made without minutes or a purpose',
  event_outcome: 'Past hearings and meetings without who came',
  session_scheduled: 'Past course sessions still marked as scheduled',
  attendance_missing: 'Trainees without a mark for a held session',
  match_quiet: 'Matches without contact all month',
  referral_undecided: 'Requests waiting long for a decision',
  contact_outside_match: 'Contacts on a day without an open match of the two',
  pay_without_rate: 'Payable lines dated before any rate',
};

export function DataQuality(): ReactNode {
  const { view } = useReport();
  return (
    <section className={styles['section']}>
      <h2>Data quality</h2>
      {view.checks.length === 0 ? (
        <p>Nothing was missing or odd when these figures were read.</p>
      ) : (
        <table className={styles['table']}>
          <caption>What was still missing or odd</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" className={styles['n']}>
                Records
              </th>
            </tr>
          </thead>
          <tbody>
            {view.checks.map(({ kind, total }) => (
              <tr key={kind}>
                <th scope="row">{checkWords[kind]}</th>
                <td className={styles['n']}>{formatCount(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

export function Definitions(): ReactNode {
  return (
    <section className={styles['section']}>
      <h2>Definitions</h2>
      <p className={styles['lead']}>
        Reached: the contact’s result is that the parent was reached. Active: active, or active with
        limits. A match is open at the end of a day when it has started and not ended by then.
        Matches entered in error count nowhere. The month before and the year to date are counted
        anew for their days, not added up.
      </p>
      {Object.entries(sections).map(([section, title]) => (
        <div key={section} className={styles['definitions']}>
          <h3>{title}</h3>
          <dl>
            {figures
              .filter((figure) => figure.section === section)
              .map((figure) => (
                <div key={figure.id}>
                  <dt>{figure.label}</dt>
                  <dd>{figure.definition}</dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

/** Lists with names, on landscape pages of the internal edition. */
export function Appendix(): ReactNode {
  const { view } = useReport();
  const { mentors, matches, waiting } = view.appendix;
  return (
    <section className={`${styles['section']} ${styles['wide']}`}>
      <h2>Appendix: names</h2>
      <table className={styles['table']}>
        <caption>Active parent partners</caption>
        <thead>
          <tr>
            <th scope="col">Parent partner</th>
            <th scope="col">Status</th>
            <th scope="col" className={styles['n']}>
              Open matches
            </th>
            <th scope="col" className={styles['n']}>
              Contact time this month
            </th>
            <th scope="col">Last individual supervision</th>
          </tr>
        </thead>
        <tbody>
          {mentors.map((row, at) => (
            <tr key={at}>
              <th scope="row">{row.name}</th>
              <td>{row.status}</td>
              <td className={styles['n']}>{formatCount(row.openMatches)}</td>
              <td className={styles['n']}>{formatDuration(row.contactMinutes)}</td>
              <td>{row.lastSupervisionOn ? formatDate(row.lastSupervisionOn) : 'None yet'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={styles['table']}>
        <caption>Open matches</caption>
        <thead>
          <tr>
            <th scope="col">Parent</th>
            <th scope="col">Parent partner</th>
            <th scope="col">Since</th>
            <th scope="col" className={styles['n']}>
              Contacts this month
            </th>
            <th scope="col" className={styles['n']}>
              Time this month
            </th>
          </tr>
        </thead>
        <tbody>
          {matches.map((row, at) => (
            <tr key={at}>
              <th scope="row">{row.parent}</th>
              <td>{row.mentor}</td>
              <td>{formatDate(row.startOn)}</td>
              <td className={styles['n']}>{formatCount(row.contacts)}</td>
              <td className={styles['n']}>{formatDuration(row.minutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={styles['table']}>
        <caption>Parents waiting for a parent partner</caption>
        <thead>
          <tr>
            <th scope="col">Parent</th>
            <th scope="col">Request received</th>
            <th scope="col">How it came</th>
            <th scope="col" className={styles['n']}>
              Days waiting at the end of the month
            </th>
          </tr>
        </thead>
        <tbody>
          {waiting.map((row, at) => (
            <tr key={at}>
              <th scope="row">{row.parent}</th>
              <td>{formatDate(row.receivedOn)}</td>
              <td>{row.channel}</td>
              <td className={styles['n']}>{formatCount(row.days)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
