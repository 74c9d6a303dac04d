import type { CandidateCard } from '@shared/contract/recruitment';

export interface CandidateDialogProps {
  candidate: CandidateCard;
  onClose: () => void;
  /** It was saved. */
  onDone: () => void;
}
