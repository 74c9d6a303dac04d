import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { CandidateCard as Card, RecruitmentBoard } from '@shared/contract/recruitment';
import type { Stage } from '@shared/domain/lists/people';
import { useEffect, useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { type CandidateActs, useActs } from '../acts';
import { moveAmongCards } from '../board-keys';
import styles from '../board.module.css';
import { useMoveKeys } from '../use-move-keys';
import { BoardColumn } from './BoardColumn';
import { CandidateCard } from './CandidateCard';
import { ClosedCards } from './ClosedCards';
import { FoldedColumn } from './FoldedColumn';

interface Props {
  board: RecruitmentBoard;
  openId: number | null;
}

/** Everyone in recruitment by stage; on hold and not moving forward folded away at the end. */
export function Board({ board, openId }: Props): ReactNode {
  const words = useWords();
  const byId = useMemo(() => {
    const cards = [...board.stages, board.onHold].flatMap((column) => column.cards);
    return new Map(cards.map((card) => [card.id, card]));
  }, [board]);
  useDrops(byId);
  const onMoveKey = useMoveKeys((id) => byId.get(id));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    onMoveKey(event);
    if (!event.defaultPrevented) moveAmongCards(event);
  };
  return (
    <div className={styles['board']} onKeyDown={onKeyDown}>
      {board.stages.map(({ stage, ...column }) => (
        <BoardColumn
          key={stage}
          target={stage}
          title={words.label('stage', stage)}
          moreHref={`#/recruitment?view=table&stage=${stage}`}
          openId={openId !== null && holds(column.cards, openId) ? openId : null}
          {...column}
        />
      ))}
      <FoldedColumn target="on_hold" title="On hold" count={board.onHold.count}>
        <ul className={styles['cards']}>
          {board.onHold.cards.map((card) => (
            <CandidateCard key={card.id} card={card} open={card.id === openId} />
          ))}
        </ul>
      </FoldedColumn>
      <FoldedColumn target="closed" title="Not moving forward" count={board.closed}>
        <ClosedCards openId={openId} />
      </FoldedColumn>
    </div>
  );
}

const holds = (cards: readonly Card[], id: number): boolean => cards.some((card) => card.id === id);

/** What dropping a card on a column asks for. */
function drop(acts: CandidateActs, card: Card, target: string): void {
  if (target === 'closed') return acts.askClose(card);
  if (target === 'on_hold') return card.state === 'open' ? acts.askHold(card) : undefined;
  if (target !== card.stage) return acts.move(card, target as Stage);
  if (card.state === 'on_hold') acts.resume(card);
}

/** Acts on a card dropped on another column. */
function useDrops(byId: ReadonlyMap<number, Card>): void {
  const acts = useActs();
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source, location }) => {
          const card = byId.get(Number(source.data['candidateId']));
          const target = location.current.dropTargets[0]?.data['target'];
          if (card && typeof target === 'string') drop(acts, card, target);
        },
      }),
    [byId, acts],
  );
}
