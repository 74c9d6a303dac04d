import { addDays } from '@shared/dates';
import type { TodayItem } from '@shared/contract/today';
import { formatListDate, formatRelativeDay } from '@shared/parse/format-date';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Status } from '@renderer/ui/feedback/Status';
import { MoreMenu } from '@renderer/ui/overlay/Menu';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { api } from '../../lib/api';
import { useSave } from '../../lib/use-save';
import styles from './today.module.css';

interface Props {
  item: TodayItem;
  late: boolean;
  onSetAside: () => void;
}

/** One thing: who, why, since when, and the one button that deals with it. */
export function TodayLine({ item, late, onSetAside }: Props): ReactNode {
  const today = useToday();
  const snooze = useSave(api.today.snooze, { stale: [], done: () => `${item.who}: later.` });
  const later = (days: number) => snooze.mutate({ key: item.key, until: addDays(today, days) });
  return (
    <li className={styles['line']}>
      <div className={styles['who']}>
        <TextLink href={`#${item.whoPath}`} look="name">
          {item.who}
        </TextLink>
        <span className={styles['reason']}>
          {item.atRisk ? (
            <Status tone="error" bare>
              {item.reason}
            </Status>
          ) : (
            item.reason
          )}
        </span>
      </div>
      <span className={styles['due']} data-late={late || undefined}>
        {item.dueOn !== null && (
          <>
            {formatListDate(item.dueOn, today)}
            {late && `, ${formatRelativeDay(item.dueOn, today)}`}
          </>
        )}
      </span>
      <LinkButton href={`#${item.action.path}`} size="small">
        {item.action.label}
      </LinkButton>
      <MoreMenu
        label={`More for ${item.who}`}
        items={[
          { label: 'Show again tomorrow', onSelect: () => later(1) },
          { label: 'Show again in a week', onSelect: () => later(7) },
          { label: 'Not needed…', onSelect: onSetAside },
        ]}
      />
    </li>
  );
}
