import { IconPlus } from '@tabler/icons-react';
import type { ScreeningFile } from '@shared/contract/screening';
import type { InterviewView, SheetLine } from '@shared/contract/screening-forms';
import { plural } from '@shared/parse/format';
import { formatDate } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { VisuallyHidden } from '@renderer/ui/base/VisuallyHidden';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Status } from '@renderer/ui/feedback/Status';
import { Section } from '@renderer/ui/layout/Section';
import { Inline } from '@renderer/ui/layout/Stack';
import { MoreMenu } from '@renderer/ui/overlay/Menu';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { InterviewDialog } from '../dialogs/InterviewDialog';
import { InterviewerDialog } from '../dialogs/InterviewerDialog';
import { useRemoveInterview, useSkipSheet } from '../mutations';
import styles from '../screening.module.css';
import { BlankFormMenu, printItems } from './QuestionnairePart';

interface Props {
  file: ScreeningFile;
  candidateId: number;
}

type Asking =
  | { kind: 'interview'; interview: InterviewView | null }
  | { kind: 'interviewer'; interview: InterviewView };

/** Rounds of interviews: who has rated, and the ratings side by side once all have. */
export function InterviewsPart({ file, candidateId }: Props): ReactNode {
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <Inline>
        <Button icon={IconPlus} onClick={() => setAsking({ kind: 'interview', interview: null })}>
          Add an interview
        </Button>
        <BlankFormMenu kind="interview_guide" candidateId={candidateId} />
      </Inline>
      {file.interviews.length === 0 && (
        <EmptyState kind="nothing-yet" title="No interview yet.">
          Each interviewer rates alone. The ratings stand side by side once all are in.
        </EmptyState>
      )}
      {file.interviews.map((interview) => (
        <Round
          key={interview.id}
          personId={file.personId}
          interview={interview}
          onAsk={(kind) => setAsking({ kind, interview })}
        />
      ))}
      {asking?.kind === 'interview' && (
        <InterviewDialog candidateId={candidateId} interview={asking.interview} onClose={close} />
      )}
      {asking?.kind === 'interviewer' && (
        <InterviewerDialog interviewId={asking.interview.id} onClose={close} />
      )}
    </>
  );
}

interface RoundProps {
  personId: number;
  interview: InterviewView;
  onAsk: (kind: Asking['kind']) => void;
}

function Round({ personId, interview, onAsk }: RoundProps): ReactNode {
  const words = useWords();
  const remove = useRemoveInterview();
  const { id, version, round, heldOn, mode, sheets, complete } = interview;
  const open = sheets.filter(({ state }) => state === 'to_rate').length;
  return (
    <Section
      title={`Round ${round}, ${formatDate(heldOn)}, ${words.label('interviewMode', mode).toLowerCase()}`}
      action={
        <MoreMenu
          label={`More for round ${round}`}
          items={[
            { label: 'Change day…', onSelect: () => onAsk('interview') },
            { label: 'Add an interviewer…', onSelect: () => onAsk('interviewer') },
            'line',
            {
              label: 'Take out',
              onSelect: () => remove.mutate({ interviewId: id, version }),
            },
          ]}
        />
      }
    >
      <ul className={styles['lines']}>
        {sheets.map((sheet) => (
          <Sheet key={sheet.id} personId={personId} sheet={sheet} complete={complete} />
        ))}
      </ul>
      {complete ? (
        <div>
          <LinkButton href={`#/recruitment/file/${personId}/interview/${id}`}>
            Ratings side by side
          </LinkButton>
        </div>
      ) : (
        <p className={styles['muted']}>
          {plural(open, 'sheet is', 'sheets are')} still to come. Until then nobody sees the ratings
          of the others.
        </p>
      )}
    </Section>
  );
}

const stateWords: Record<SheetLine['state'], string> = {
  to_rate: 'To rate',
  rated: 'Rated',
  did_not_rate: 'Did not rate',
};

function Sheet({
  personId,
  sheet,
  complete,
}: {
  personId: number;
  sheet: SheetLine;
  complete: boolean;
}): ReactNode {
  const skip = useSkipSheet();
  const { id, version, interviewer, state } = sheet;
  const toRate = state === 'to_rate';
  // A sheet that is in can be printed once all are: it would show one interviewer what another gave.
  const items = [
    ...(state !== 'rated' || complete ? printItems('interview_guide', id) : []),
    ...(state === 'rated'
      ? []
      : [
          'line' as const,
          {
            label: toRate ? 'Did not rate' : 'Will rate after all',
            onSelect: () => skip.mutate({ sheetId: id, version, skip: toRate }),
          },
        ]),
  ];
  return (
    <li className={styles['lineHead']}>
      <strong>{interviewer}</strong>
      <Status tone={state === 'rated' ? 'done' : 'neutral'} bare>
        {stateWords[state]}
      </Status>
      <span className={styles['lineActs']}>
        <LinkButton
          size="small"
          href={`#/recruitment/file/${personId}/sheet/${id}`}
          variant={state === 'to_rate' ? 'secondary' : 'quiet'}
        >
          {state === 'rated' ? 'Change' : 'Rate'}
          <VisuallyHidden>
            {state === 'rated' ? ` the sheet of ${interviewer}` : ` as ${interviewer}`}
          </VisuallyHidden>
        </LinkButton>
        {items.length > 0 && <MoreMenu label={`More for ${interviewer}`} items={items} />}
      </span>
    </li>
  );
}
