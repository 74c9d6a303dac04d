import type { CandidateCard } from '@shared/contract/recruitment';
import { type Stage, stage as stages } from '@shared/domain/lists/people';
import { neighbourStage } from '@shared/domain/recruitment/stage';
import { notify } from '@renderer/ui/feedback/notify';
import type { MenuEntry } from '@renderer/ui/overlay/Menu';
import { useMemo, useState, type ReactNode } from 'react';
import { useWords } from '../../lib/lists';
import { ActsContext, type CandidateActs } from './acts';
import { CloseDialog } from './dialogs/CloseDialog';
import { HoldDialog } from './dialogs/HoldDialog';
import { MoveDialog } from './dialogs/MoveDialog';
import { NextStepDialog } from './dialogs/NextStepDialog';
import { focusCandidate } from './focus-candidate';
import { useMoveCandidate, useReopen, useResume } from './mutations';

type Question = { candidate: CandidateCard } & (
  { kind: 'move'; to: Stage | null } | { kind: 'next-step' | 'hold' | 'close' }
);

/** Stages that cannot be entered without a fact: a cohort, a start date. */
const asking = new Set<Stage>(['training', 'activated']);

const sayWhy = (error: unknown): void => {
  const message = error instanceof Error ? error.message : 'This could not be saved.';
  notify(message, { tone: 'error' });
};

/** Gives the screens below it what can be done with a candidate, and asks what has to be asked. */
export function ActsProvider({ children }: { children: ReactNode }): ReactNode {
  const [question, setQuestion] = useState<Question | null>(null);
  const words = useWords();
  const move = useMoveCandidate().mutateAsync;
  const resume = useResume().mutateAsync;
  const reopen = useReopen().mutateAsync;

  const acts = useMemo<CandidateActs>(() => {
    const label = (stage: string) => words.label('stage', stage);
    const run = (candidate: CandidateCard, saving: Promise<unknown>) => {
      saving.then(() => focusCandidate(candidate.id), sayWhy);
    };
    const ask = (kind: 'next-step' | 'hold' | 'close') => (candidate: CandidateCard) =>
      setQuestion({ kind, candidate });
    const all: Omit<CandidateActs, 'menu'> = {
      move(candidate, to) {
        if (asking.has(to)) setQuestion({ kind: 'move', candidate, to });
        else {
          const { id, version, stage: from } = candidate;
          run(candidate, move({ id, version, from, to }));
        }
      },
      askMove: (candidate) => setQuestion({ kind: 'move', candidate, to: null }),
      askNextStep: ask('next-step'),
      askHold: ask('hold'),
      askClose: ask('close'),
      resume: (candidate) =>
        run(candidate, resume({ id: candidate.id, version: candidate.version })),
      reopen: (candidate) =>
        run(candidate, reopen({ id: candidate.id, version: candidate.version })),
    };
    const menu = (candidate: CandidateCard): readonly MenuEntry[] => {
      if (candidate.state === 'closed') {
        return [{ label: 'Reopen', onSelect: () => all.reopen(candidate) }];
      }
      if (candidate.stage === 'activated' && candidate.isPartner) {
        // What changes for a parent partner changes in their own record.
        return [{ label: 'Next step…', onSelect: () => all.askNextStep(candidate) }];
      }
      const steps = ([1, -1] as const).flatMap((step): MenuEntry[] => {
        const to = neighbourStage(candidate.stage, step);
        if (to === undefined) return [];
        return [
          {
            label: `Move to ${label(to)}`,
            keys: step === 1 ? 'Alt+Shift+→' : 'Alt+Shift+←',
            onSelect: () => all.move(candidate, to),
          },
        ];
      });
      return [
        ...steps,
        { label: 'Move to…', onSelect: () => all.askMove(candidate) },
        'line',
        { label: 'Next step…', onSelect: () => all.askNextStep(candidate) },
        candidate.state === 'on_hold'
          ? { label: 'Take off hold', onSelect: () => all.resume(candidate) }
          : { label: 'Put on hold…', onSelect: () => all.askHold(candidate) },
        { label: 'Not moving forward…', onSelect: () => all.askClose(candidate) },
      ];
    };
    return { ...all, menu };
  }, [words, move, resume, reopen]);

  const close = () => {
    setQuestion(null);
    if (question) focusCandidate(question.candidate.id);
  };
  return (
    <ActsContext value={acts}>
      {children}
      {question?.kind === 'move' && (
        <MoveDialog
          candidate={question.candidate}
          to={question.to}
          choices={stages.codes}
          onClose={close}
          onDone={close}
        />
      )}
      {question?.kind === 'next-step' && (
        <NextStepDialog candidate={question.candidate} onClose={close} onDone={close} />
      )}
      {question?.kind === 'hold' && (
        <HoldDialog candidate={question.candidate} onClose={close} onDone={close} />
      )}
      {question?.kind === 'close' && (
        <CloseDialog candidate={question.candidate} onClose={close} onDone={close} />
      )}
    </ActsContext>
  );
}
