import { IconPrinter } from '@tabler/icons-react';
import type { ScreeningFile } from '@shared/contract/screening';
import { formatDate } from '@shared/parse/format-date';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { TextLink } from '@renderer/ui/base/TextLink';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Inline } from '@renderer/ui/layout/Stack';
import { MenuButton, MoreMenu } from '@renderer/ui/overlay/Menu';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { useWords } from '../../../lib/lists';
import { useRemoveResponse } from '../mutations';
import { runPrint } from '../run-print';
import styles from '../screening.module.css';

interface Props {
  file: ScreeningFile;
  candidateId: number;
}

/** Questionnaires that came back. Their answers open on their own page, on purpose. */
export function QuestionnairePart({ file, candidateId }: Props): ReactNode {
  const base = `#/recruitment/file/${file.personId}/questionnaire`;
  return (
    <>
      <Inline>
        <LinkButton href={`${base}?mode=paper_keyed`}>Key in from paper</LinkButton>
        <LinkButton href={`${base}?mode=on_screen`}>Fill in on screen</LinkButton>
        <BlankFormMenu kind="questionnaire" candidateId={candidateId} />
      </Inline>
      {file.responses.length === 0 ? (
        <EmptyState kind="nothing-yet" title="No questionnaire yet.">
          Print one to give out, or fill it in together.
        </EmptyState>
      ) : (
        <ResponseList file={file} base={base} />
      )}
    </>
  );
}

function ResponseList({ file, base }: { file: ScreeningFile; base: string }): ReactNode {
  const words = useWords();
  const remove = useRemoveResponse();
  return (
    <ul className={styles['lines']}>
      {file.responses.map(({ id, version, completedOn, mode }) => (
        <li key={id} className={styles['lineHead']}>
          <TextLink href={`${base}?response=${id}`} look="name">
            {formatDate(completedOn)}
          </TextLink>
          <span className={styles['muted']}>{words.label('formMode', mode)}</span>
          <MoreMenu
            label={`More for the questionnaire of ${formatDate(completedOn)}`}
            items={[
              ...printItems('questionnaire', id),
              'line',
              { label: 'Take out', onSelect: () => remove.mutate({ responseId: id, version }) },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

type Kind = 'questionnaire' | 'interview_guide' | 'reference_call';

/** Print and save as PDF of a form that was filled in. */
export function printItems(kind: Kind, recordId: number) {
  const form = { kind, recordId, candidateId: null };
  return [
    { label: 'Print…', onSelect: () => void runPrint(() => api.screening.printForm(form)) },
    { label: 'Save as PDF…', onSelect: () => void runPrint(() => api.screening.saveForm(form)) },
  ];
}

/** A blank form with the candidate's name on it, to write on. */
export function BlankFormMenu({
  kind,
  candidateId,
}: {
  kind: Kind;
  candidateId: number | null;
}): ReactNode {
  const form = { kind, recordId: null, candidateId };
  return (
    <MenuButton
      label="Blank form"
      icon={IconPrinter}
      position="bottom-start"
      items={[
        { label: 'Print…', onSelect: () => void runPrint(() => api.screening.printForm(form)) },
        {
          label: 'Save as PDF…',
          onSelect: () => void runPrint(() => api.screening.saveForm(form)),
        },
      ]}
    />
  );
}
