import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { CandidateCard as Card } from '@shared/contract/recruitment';
import { formatListDate } from '@shared/parse/format-date';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Status } from '@renderer/ui/feedback/Status';
import { MoreMenu } from '@renderer/ui/overlay/Menu';
import { useToday } from '@renderer/ui/today';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import { useActs } from '../acts';
import styles from '../board.module.css';
import { useCandidateHref } from '../use-candidate-href';
import { dueWords, keepWarmWords, missingWords, timeInStage } from '../words';

interface Props {
  card: Card;
  /** The record of this candidate is open beside the board. */
  open: boolean;
}

/** One candidate on the board. No photo, no score, nothing about background or checks. */
export const CandidateCard = memo(function CandidateCard({ card, open }: Props): ReactNode {
  const acts = useActs();
  const href = useCandidateHref();
  const element = useRef<HTMLLIElement>(null);
  const movable = card.state !== 'closed';
  useEffect(() => {
    if (!element.current || !movable) return undefined;
    return draggable({
      element: element.current,
      getInitialData: () => ({ candidateId: card.id }),
      onDragStart: () => element.current?.toggleAttribute('data-dragging', true),
      onDrop: () => element.current?.toggleAttribute('data-dragging', false),
    });
  }, [card.id, movable]);
  return (
    <li
      ref={element}
      className={styles['card']}
      data-candidate={card.id}
      data-open={open || undefined}
    >
      <div className={styles['cardHead']}>
        <TextLink
          href={href(card.id)}
          look="name"
          className={styles['cardName']}
          aria-current={open || undefined}
          draggable={false}
        >
          {card.name}
        </TextLink>
        <MoreMenu label={`More for ${card.name}`} items={() => acts.menu(card)} />
      </div>
      <CardFacts card={card} />
    </li>
  );
});

function CardFacts({ card }: { card: Card }): ReactNode {
  const today = useToday();
  const due = dueWords(card, today);
  const warm = card.state === 'open' ? null : keepWarmWords(card, today);
  const closed = card.state === 'closed' && card.closedOn !== null;
  return (
    <div className={styles['cardFacts']}>
      <p>
        {closed
          ? `Since ${formatListDate(card.closedOn as string, today)}`
          : timeInStage(card.days)}
      </p>
      {card.missing.length > 0 && (
        <p title={card.missing.join(', ')}>{missingWords(card.missing)}</p>
      )}
      {warm && <p>{warm}</p>}
      {!closed && card.nextStep && <p className={styles['nextStep']}>{card.nextStep}</p>}
      {!closed &&
        due &&
        (card.overdue ? (
          <Status tone="attention" bare>
            {due}
          </Status>
        ) : (
          <p>{due}</p>
        ))}
    </div>
  );
}
