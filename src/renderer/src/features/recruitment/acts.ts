import type { CandidateCard } from '@shared/contract/recruitment';
import type { Stage } from '@shared/domain/lists/people';
import type { MenuEntry } from '@renderer/ui/overlay/Menu';
import { createContext, use } from 'react';

/** What can be done with a candidate from the board, the table and the record alike. */
export interface CandidateActs {
  /** Moves at once, or asks first where the stage needs a fact. */
  move(candidate: CandidateCard, to: Stage): void;
  /** Asks for stage, day and note. */
  askMove(candidate: CandidateCard): void;
  askNextStep(candidate: CandidateCard): void;
  askHold(candidate: CandidateCard): void;
  askClose(candidate: CandidateCard): void;
  resume(candidate: CandidateCard): void;
  reopen(candidate: CandidateCard): void;
  /** The entries of the candidate's "more" menu. */
  menu(candidate: CandidateCard): readonly MenuEntry[];
}

export const ActsContext = createContext<CandidateActs | null>(null);

export function useActs(): CandidateActs {
  const acts = use(ActsContext);
  if (!acts) throw new Error('no acts around this component');
  return acts;
}
