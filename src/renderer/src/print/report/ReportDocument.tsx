import type { ReportView } from '@shared/contract/reports';
import { formatDay, formatLongDate, formatMonth, formatPeriod } from '@shared/parse/format-date';
import { useMemo, type ReactNode } from 'react';
import { Appendix, DataQuality, Definitions } from './BackPages';
import styles from './report.module.css';
import { ReportContext, type ReportScope } from './report-context';
import { Matches, Meetings, Pay, Service, Supervision, Training, Workforce } from './Sections';
import { Summary } from './Summary';

interface Props {
  view: ReportView;
  onExplain?: ReportScope['onExplain'];
}

/** The monthly report: one document for the preview, the printer and the PDF. */
export function ReportDocument({ view, onExplain }: Props): ReactNode {
  const scope = useMemo(() => ({ view, onExplain }), [view, onExplain]);
  const { program, periods } = view;
  const place = [program.agency, program.county].filter(Boolean).join(', ');
  return (
    <ReportContext value={scope}>
      <article className={styles['report']}>
        <div className={styles['tall']}>
          <header className={styles['front']}>
            <p className={styles['confidential']}>
              Internal edition. Confidential: contains personal information.
            </p>
            <h1>
              <span>{program.name}</span> Monthly report, {formatMonth(view.month)}
            </h1>
            <p>
              {[place, program.contractNumber && `Contract ${program.contractNumber}`]
                .filter(Boolean)
                .join('. ')}
            </p>
            <p>
              Covers {formatPeriod(periods.month.from, periods.month.to)}; year to date since{' '}
              {formatDay(periods.fytd.from)}. Figures read on{' '}
              {formatLongDate(view.dataCutoff.slice(0, 10))}.
            </p>
          </header>
          <Summary />
          <Workforce />
          <Training />
          <Matches />
          <Service />
          <Meetings />
          <Supervision />
          <Pay />
          <DataQuality />
          <Definitions />
        </div>
        <Appendix />
      </article>
    </ReportContext>
  );
}
