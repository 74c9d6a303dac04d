import type { TrainingPaper } from '@shared/contract/training-paper';
import { IconChevronDown } from '@tabler/icons-react';
import { Button } from '@renderer/ui/base/Button';
import { Icon } from '@renderer/ui/base/Icon';
import { Menu, type MenuEntry } from '@renderer/ui/overlay/Menu';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { runPrint } from '../../screening/run-print';

/** A paper that can be put out, and in which ways besides print and PDF. */
export interface Paper {
  label: string;
  paper: TrainingPaper;
  word?: boolean;
  excel?: boolean;
}

interface Props {
  label: string;
  /** What stands on the button where the place says the rest: "Papers" in the row of a person. */
  short?: string;
  papers: readonly Paper[];
  variant?: 'secondary' | 'quiet';
  size?: 'regular' | 'small';
}

function entriesOf({ label, paper, word = false, excel = false }: Paper): MenuEntry[] {
  const entry = (words: string, work: () => Promise<{ path: string } | void>): MenuEntry => ({
    label: words,
    onSelect: () => void runPrint(work),
  });
  return [
    entry(`${label}: print…`, () => api.training.print(paper)),
    entry(`${label}: save as PDF…`, () => api.training.savePdf(paper)),
    ...(word ? [entry(`${label}: save for Word…`, () => api.training.saveDocx(paper))] : []),
    ...(excel ? [entry(`${label}: save for Excel…`, () => api.training.saveXlsx(paper))] : []),
  ];
}

/** Papers of the course behind one button: print, PDF, and Word or Excel where there is such a file. */
export function PaperMenu({ label, short, papers, variant, size }: Props): ReactNode {
  const items = papers.flatMap((paper, at) => [
    ...(at === 0 ? [] : (['line'] as const)),
    ...entriesOf(paper),
  ]);
  return (
    <Menu
      items={items}
      target={
        <Button variant={variant} size={size} aria-label={label}>
          {short ?? label}
          <Icon of={IconChevronDown} size="small" />
        </Button>
      }
    />
  );
}

/** Transcript, and the certificate of those who completed. */
export const personPapers = (enrollmentIds: number[], completed: boolean): Paper[] => [
  ...(completed
    ? [
        {
          label: enrollmentIds.length === 1 ? 'Certificate' : 'Certificates',
          paper: { what: 'certificates', enrollmentIds } as const,
          word: true,
        },
      ]
    : []),
  {
    label: enrollmentIds.length === 1 ? 'Transcript' : 'Transcripts',
    paper: { what: 'transcripts', enrollmentIds },
    word: true,
    excel: true,
  },
];

/** Attendance as a whole, and who is in the cohort. */
export const cohortPapers = (cohortId: number): Paper[] => [
  { label: 'Attendance', paper: { what: 'grid', cohortId }, excel: true },
  { label: 'Roster', paper: { what: 'roster', cohortId }, excel: true },
];

/** The list that goes round at a session, what was recorded on it, and the sheet for feedback. */
export const sessionPapers = (sessionId: number, held: boolean): Paper[] => [
  { label: 'Sign-in sheet', paper: { what: 'sign-in', sessionId, filled: false } },
  ...(held
    ? [
        {
          label: 'Attendance as recorded',
          paper: { what: 'sign-in', sessionId, filled: true } as const,
        },
      ]
    : []),
  { label: 'Feedback form', paper: { what: 'feedback', sessionId } },
];
