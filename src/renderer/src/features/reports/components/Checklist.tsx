import type { ReportCheck } from '@shared/contract/reports';
import { formatCount, plural } from '@shared/parse/format';
import { Disclosure } from '@renderer/ui/base/Disclosure';
import { TextLink } from '@renderer/ui/base/TextLink';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';
import { checkWords } from '../../../print/report/BackPages';
import styles from '../reports.module.css';

interface Props {
  checks: readonly ReportCheck[] | undefined;
  error: Error | null;
}

/** What is missing or odd in the month, each line with a link to the record. */
export function Checklist({ checks, error }: Props): ReactNode {
  return (
    <Section title="Before you print">
      {error && <ErrorState message={error.message} />}
      {checks?.length === 0 && <EmptyState kind="all-done" title="Everything is there." />}
      <div className={styles['checks']}>
        {checks?.map((check) => (
          <Disclosure
            key={check.kind}
            label={`${checkWords[check.kind]}: ${formatCount(check.total)}`}
          >
            <ul className={styles['lines']}>
              {check.lines.map((line, at) => (
                <li key={at}>
                  {line.path ? <TextLink href={`#${line.path}`}>{line.text}</TextLink> : line.text}
                  {line.detail && <span>{line.detail}</span>}
                </li>
              ))}
              {check.total > check.lines.length && (
                <li>
                  and {plural(check.total - check.lines.length, 'more record', 'more records')}
                </li>
              )}
            </ul>
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}
