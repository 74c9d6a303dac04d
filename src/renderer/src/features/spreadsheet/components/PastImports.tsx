import { useQuery } from '@tanstack/react-query';
import { formatCount, plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';
import { undoChange } from '../../history/undo';
import { localDay } from '../../log/stamps';
import { spreadsheetQueries } from '../queries';
import styles from '../spreadsheet.module.css';

/** What came in before, each with its undo while that is possible. Nothing where nothing did. */
export function PastImports({ kind }: { kind: string }): ReactNode {
  const imports = useQuery(spreadsheetQueries.imports());
  const own = imports.data?.filter((one) => one.kind === kind) ?? [];
  if (own.length === 0) return null;
  return (
    <Section title="Brought in before">
      <ul className={styles['past']}>
        {own.map(({ id, name, at, created, updated, left, changeNo, undoable }) => (
          <li key={id}>
            <span>
              <span className={styles['file']}>{name}</span>, {localDay(at)}:{' '}
              {[
                `${formatCount(created)} new`,
                updated > 0 && `${formatCount(updated)} added to`,
                left > 0 && `${plural(left, 'row')} left out`,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
            {undoable && (
              <Button
                size="small"
                variant="quiet"
                aria-label={`Undo bringing in ${name}`}
                onClick={() => void undoChange(changeNo)}
              >
                Undo
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
