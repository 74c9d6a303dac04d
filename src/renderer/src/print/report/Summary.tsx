import { headlines } from '@shared/domain/report/headlines';
import { shiftMonth } from '@shared/dates';
import { formatMonth } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import { TrendLine } from '../charts/TrendLine';
import { Figure } from './Figure';
import { figureText } from './figure-text';
import styles from './report.module.css';
import { useReport, valueOf } from './report-context';

/** The first page: the coordinator's words, and five numbers with where they come from. */
export function Summary(): ReactNode {
  return (
    <section className={styles['section']}>
      <h2>Summary</h2>
      <ul className={styles['headlines']}>
        {headlines.map((headline) => (
          <Headline key={headline.figure} figure={headline.figure} label={headline.label} />
        ))}
      </ul>
      <Narrative />
    </section>
  );
}

function Headline({ figure, label }: { figure: string; label: string }): ReactNode {
  const { view } = useReport();
  const before = figureText(figure, valueOf(view, figure, 'previous'));
  const values = view.trend.values[figure] ?? [];
  const first = formatMonth(view.trend.months[0] ?? view.month);
  const finding = `${label}, month by month from ${first} to ${formatMonth(view.month)}: ${values
    .map((value) => figureText(figure, value))
    .join(', ')}.`;
  return (
    <li className={styles['headline']}>
      <span className={styles['headlineLabel']}>{label}</span>
      <span className={styles['headlineValue']}>
        <Figure figure={figure} column="month" />
      </span>
      <span className={styles['headlineBefore']}>
        {formatMonth(shiftMonth(view.month, -1))}: {before}
      </span>
      <span>
        <TrendLine finding={finding} values={values} />
      </span>
    </li>
  );
}

const boxes = [
  { key: 'achievements', title: 'Achievements' },
  { key: 'challenges', title: 'Challenges' },
  { key: 'nextMonth', title: 'Next month' },
] as const;

function Narrative(): ReactNode {
  const { view } = useReport();
  return (
    <div className={styles['narrative']}>
      {boxes.map(({ key, title }) => (
        <div key={key}>
          <h3>{title}</h3>
          <p className={view.narrative[key] ? styles['prose'] : styles['none']}>
            {view.narrative[key] ?? 'Nothing written for this month.'}
          </p>
        </div>
      ))}
    </div>
  );
}
