import type { KeyboardEvent } from 'react';

const names = (column: Element): HTMLElement[] => [
  ...column.querySelectorAll<HTMLElement>('[data-candidate] a'),
];

/** Arrows go from one card's name to the next, up and down a column and across to the nearest one. */
export function moveAmongCards(event: KeyboardEvent<HTMLElement>): void {
  const link = event.target instanceof HTMLElement && event.target.closest<HTMLElement>('a');
  if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const next = neighbour(event.currentTarget, link, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function neighbour(board: Element, link: HTMLElement, key: string): HTMLElement | undefined {
  const columns = [...board.children].map(names).filter((cards) => cards.length > 0);
  const at = columns.findIndex((cards) => cards.includes(link));
  const cards = columns[at];
  if (!cards) return undefined;
  const row = cards.indexOf(link);
  switch (key) {
    case 'ArrowDown':
      return cards[row + 1];
    case 'ArrowUp':
      return cards[row - 1];
    case 'ArrowRight':
      return columns[at + 1]?.at(Math.min(row, (columns[at + 1]?.length ?? 1) - 1));
    case 'ArrowLeft':
      return at === 0
        ? undefined
        : columns[at - 1]?.at(Math.min(row, (columns[at - 1]?.length ?? 1) - 1));
    default:
      return undefined;
  }
}
