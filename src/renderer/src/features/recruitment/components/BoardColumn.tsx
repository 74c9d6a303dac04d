import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { CandidateCard as Card } from '@shared/contract/recruitment';
import { formatCount, plural } from '@shared/parse/format';
import { TextLink } from '@renderer/ui/base/TextLink';
import { memo, useEffect, useId, useRef, type ReactNode } from 'react';
import styles from '../board.module.css';
import { CandidateCard } from './CandidateCard';

interface Props {
  /** What a card dropped here is moved to: a stage, 'on_hold' or 'closed'. */
  target: string;
  title: string;
  count: number;
  longestDays: number | null;
  cards: readonly Card[];
  /** Where the table shows those for whom there is no room. */
  moreHref: string;
  openId: number | null;
}

/** Marks the column as the place for a drop while a card is over it. */
export function useDropTarget(target: string) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const column = element.current;
    if (!column) return undefined;
    const mark = (over: boolean) => () => column.toggleAttribute('data-over', over);
    return dropTargetForElements({
      element: column,
      getData: () => ({ target }),
      onDragEnter: mark(true),
      onDragLeave: mark(false),
      onDrop: mark(false),
    });
  }, [target]);
  return element;
}

/** One stage: how many, who is here longest, and their cards. */
export const BoardColumn = memo(function BoardColumn(props: Props): ReactNode {
  const { target, title, count, longestDays, cards, moreHref, openId } = props;
  const id = useId();
  const element = useDropTarget(target);
  const hidden = count - cards.length;
  return (
    <section
      ref={element}
      className={styles['column']}
      aria-labelledby={id}
      data-empty={count === 0 || undefined}
    >
      <header className={styles['columnHead']}>
        <h2 id={id}>
          {title} <ColumnCount count={count} />
        </h2>
        <p>{longestDays === null ? 'Nobody' : longestWords(longestDays)}</p>
      </header>
      {cards.length > 0 && (
        <ul className={styles['cards']}>
          {cards.map((card) => (
            <CandidateCard key={card.id} card={card} open={card.id === openId} />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <p className={styles['more']}>
          <TextLink href={moreHref}>{formatCount(hidden)} more in the table</TextLink>
        </p>
      )}
    </section>
  );
});

const longestWords = (days: number): string =>
  days === 0 ? 'Since today' : `Longest ${plural(days, 'day')}`;

export function ColumnCount({ count }: { count: number }): ReactNode {
  return (
    <span className={styles['count']}>
      <span aria-hidden>{formatCount(count)}</span>
      <span className="visually-hidden">, {plural(count, 'candidate')}</span>
    </span>
  );
}
