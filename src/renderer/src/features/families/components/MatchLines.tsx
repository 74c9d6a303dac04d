import type { MatchLine } from '@shared/contract/families-request-records';
import { matchState } from '@shared/domain/matching/match-state';
import { labelOf } from '@shared/domain/lists/define';
import { formatListDate } from '@shared/parse/format-date';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Status } from '@renderer/ui/feedback/Status';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { matchTone } from '../words';
import styles from '../families.module.css';

interface Props {
  matches: readonly MatchLine[];
  /** Names the parent too: where several parents are in view. */
  withParent?: boolean;
}

/** Matches that belong to another record, each a link. */
export function MatchLines({ matches, withParent = false }: Props): ReactNode {
  const today = useToday();
  return (
    <ul className={styles['lines']}>
      {matches.map((match) => {
        const until = match.endOn === null ? '' : ` to ${formatListDate(match.endOn, today)}`;
        return (
          <li key={match.id} className={styles['line']}>
            <span className={styles['lineText']}>
              <TextLink href={`#/matches/${match.id}`}>
                {withParent ? `${match.parent.name} with ${match.mentor.name}` : match.mentor.name}
              </TextLink>
              <span className={styles['detail']}>
                {formatListDate(match.startOn, today)}
                {until}
                {match.length && `, ${match.length}`}
              </span>
            </span>
            <Status tone={matchTone[match.state]}>{labelOf(matchState.items, match.state)}</Status>
          </li>
        );
      })}
    </ul>
  );
}
