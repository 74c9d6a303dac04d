import type { CandidateCard } from '@shared/contract/recruitment';
import { neighbourStage } from '@shared/domain/recruitment/stage';
import type { KeyboardEvent } from 'react';
import { useActs } from './acts';

const recordLink = 'a[href^="#/recruitment/"]';

/** The candidate of the card or row that holds the target. */
function candidateIdAt(target: EventTarget): number | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const holder = target.closest<HTMLElement>('[data-candidate], tr');
  const href = holder?.querySelector(recordLink)?.getAttribute('href');
  const text = holder?.dataset['candidate'] ?? /\d+/.exec(href ?? '')?.[0];
  return text === undefined ? undefined : Number(text);
}

/**
 * Alt+Shift+Left and Right move the candidate that holds focus one stage.
 * @param find the candidate of that id, among what the page shows
 */
export function useMoveKeys(
  find: (id: number) => CandidateCard | undefined,
): (event: KeyboardEvent) => void {
  const acts = useActs();
  return (event) => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
    const id = step && candidateIdAt(event.target);
    const candidate = id ? find(id) : undefined;
    if (!step || !candidate || candidate.state === 'closed') return;
    event.preventDefault();
    event.stopPropagation();
    const to = neighbourStage(candidate.stage, step);
    if (to !== undefined) acts.move(candidate, to);
  };
}
