import { stage } from '@shared/domain/lists/people';
import { formatCount, formatDuration } from '@shared/parse/format';
import type { ReactNode } from 'react';
import { FigureTable, GroupTable } from './FigureTable';
import styles from './report.module.css';
import { useReport } from './report-context';
import { RollForward } from './RollForward';

/** Counts by value, two tables side by side. */
function Breakdowns({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles['breakdowns']}>{children}</div>;
}

export function Workforce(): ReactNode {
  return (
    <section className={styles['section']}>
      <h2>Parent partners and recruitment</h2>
      <RollForward
        caption="Active parent partners"
        parts={[
          { figure: 'workforce.active_at_start', label: 'at the start' },
          { figure: 'workforce.activated', label: 'newly activated', sign: '+' },
          { figure: 'workforce.returned', label: 'returned', sign: '+' },
          { figure: 'workforce.left', label: 'no longer active', sign: '−' },
          { figure: 'workforce.active_at_end', label: 'at the end' },
        ]}
      />
      <FigureTable
        caption="Recruitment"
        figures={[
          'recruitment.inquiries',
          'recruitment.nominations',
          'recruitment.closed',
          'recruitment.days_to_decision',
        ]}
      />
      <Breakdowns>
        <GroupTable figure="recruitment.stage_at_end" order={stage.codes} />
        <GroupTable figure="recruitment.entered" order={stage.codes} />
        <GroupTable figure="recruitment.closed_by_reason" />
      </Breakdowns>
    </section>
  );
}

export function Training(): ReactNode {
  return (
    <section className={styles['section']}>
      <h2>Training</h2>
      <CohortTable />
      <FigureTable
        caption="Training of all cohorts"
        figures={[
          'training.cohorts_running',
          'training.sessions_held',
          'training.sessions_cancelled',
          'training.expected',
          'training.attended',
          'training.attendance_rate',
          'training.credited_minutes',
          'training.makeup_minutes',
          'training.completed',
          'training.withdrawn',
        ]}
      />
    </section>
  );
}

function CohortTable(): ReactNode {
  const { view } = useReport();
  if (view.cohorts.length === 0) return <p className={styles['none']}>No cohort ran this month.</p>;
  return (
    <table className={styles['table']}>
      <caption>This month by cohort</caption>
      <thead>
        <tr>
          <th scope="col">Cohort</th>
          <th scope="col" className={styles['n']}>
            Sessions held
          </th>
          <th scope="col" className={styles['n']}>
            Cancelled
          </th>
          <th scope="col" className={styles['n']}>
            Expected
          </th>
          <th scope="col" className={styles['n']}>
            Attended
          </th>
          <th scope="col" className={styles['n']}>
            Training credited
          </th>
        </tr>
      </thead>
      <tbody>
        {view.cohorts.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td className={styles['n']}>{formatCount(row.held)}</td>
            <td className={styles['n']}>{formatCount(row.cancelled)}</td>
            <td className={styles['n']}>{formatCount(row.expected)}</td>
            <td className={styles['n']}>{formatCount(row.attended)}</td>
            <td className={styles['n']}>{formatDuration(row.creditedMinutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Matches(): ReactNode {
  return (
    <section className={styles['section']}>
      <h2>Requests and matches</h2>
      <RollForward
        caption="Matches"
        parts={[
          { figure: 'matches.open_at_start', label: 'open at the start' },
          { figure: 'matches.new', label: 'new', sign: '+' },
          { figure: 'matches.closed', label: 'ended', sign: '−' },
          { figure: 'matches.open_at_end', label: 'open at the end' },
        ]}
      />
      <FigureTable
        caption="Requests for a parent partner"
        figures={[
          'referrals.received',
          'referrals.pending_at_end',
          'referrals.waiting_at_end',
          'referrals.days_to_match',
          'referrals.days_to_first_contact',
        ]}
      />
      <Breakdowns>
        <GroupTable figure="referrals.by_channel" />
        <GroupTable figure="referrals.decisions" />
      </Breakdowns>
      <FigureTable
        caption="How matches went"
        figures={[
          'matches.new',
          'matches.closed',
          'matches.closed_planned',
          'matches.days_open_of_closed',
          'matches.no_contact',
          'matches.dosage',
          'matches.per_mentor',
        ]}
      />
      <Breakdowns>
        <GroupTable figure="matches.closed_by_reason" />
      </Breakdowns>
    </section>
  );
}

export function Service(): ReactNode {
  return (
    <section className={styles['section']}>
      <h2>Parents and service</h2>
      <FigureTable
        caption="Parents and families served"
        figures={[
          'served.parents',
          'served.first_time',
          'served.fathers',
          'served.families',
          'served.children',
        ]}
      />
      <FigureTable
        caption="Contacts and time"
        figures={[
          'service.contacts_attempted',
          'service.contacts_reached',
          'service.contact_minutes',
          'service.mentor_minutes',
          'service.travel_minutes',
          'service.program_minutes',
        ]}
      />
      <Breakdowns>
        <GroupTable figure="service.by_mode" />
        <GroupTable figure="service.purposes" />
        <GroupTable figure="service.advocacy" />
        <GroupTable figure="service.program_minutes_by_kind" />
      </Breakdowns>
    </section>
  );
}

export function Meetings(): ReactNode {
  return (
    <section className={styles['section']}>
      <h2>Meetings and service links</h2>
      <Breakdowns>
        <GroupTable figure="meetings.by_kind" />
      </Breakdowns>
      <FigureTable
        caption="Who came"
        figures={[
          'meetings.mentor_requested',
          'meetings.mentor_attended',
          'meetings.parent_attended',
        ]}
      />
      <FigureTable
        caption="Service links"
        figures={[
          'links.identified',
          'links.linked',
          'links.warm',
          'links.connected',
          'links.concrete_90',
        ]}
      />
    </section>
  );
}

export function Supervision(): ReactNode {
  return (
    <section className={styles['section']}>
      <h2>Supervision and conduct</h2>
      <Breakdowns>
        <GroupTable figure="supervision.sessions" />
        <GroupTable figure="supervision.minutes" />
      </Breakdowns>
      <FigureTable
        caption="Individual supervision and concerns"
        figures={['supervision.active_with_individual', 'supervision.overdue', 'conduct.closed']}
      />
      <Breakdowns>
        <GroupTable figure="conduct.opened" />
      </Breakdowns>
    </section>
  );
}

export function Pay(): ReactNode {
  return (
    <section className={styles['section']}>
      <h2>Pay</h2>
      <FigureTable
        caption="Payable time and miles"
        figures={['pay.minutes', 'pay.stipend_cents', 'pay.miles', 'pay.mileage_cents']}
      />
    </section>
  );
}
