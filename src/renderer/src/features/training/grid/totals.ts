import type { Outcome } from '@shared/domain/training/forecast';
import { requiredModules } from '@shared/domain/training/modules';
import { enrollmentStatus } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import { formatDuration, formatHours, plural } from '@shared/parse/format';
import type { Tone } from '@renderer/ui/feedback/tone';
import type { RowView } from './views';

/** One running total of a person, after the weeks. */
export interface TotalColumn {
  id: string;
  /** Head of the column, and its full name. */
  head: string;
  name: string;
  /** In rem. */
  width: number;
  /** Stays at the right edge while the weeks scroll. */
  frozen?: boolean;
  text: (row: RowView) => string;
  /** The total in words, for screen readers. */
  words: (row: RowView) => string;
}

/** Running totals, in the order of the columns. Hours are decimal: they are read down a column. */
export const totalColumns: readonly TotalColumn[] = [
  {
    id: 'came',
    head: 'Came',
    name: 'Sessions attended',
    width: 3.75,
    text: ({ progress }) => `${progress.attended}/${progress.expected}`,
    words: ({ progress }) =>
      `came to ${progress.attended} of ${plural(progress.expected, 'session')}`,
  },
  {
    id: 'credited',
    head: 'Hours',
    name: 'Hours credited',
    width: 3.75,
    text: ({ progress }) => formatHours(progress.credited),
    words: ({ progress }) => `${formatDuration(progress.credited)} credited`,
  },
  {
    id: 'modules',
    head: 'Add-ons',
    name: 'Add-on trainings done',
    width: 4.25,
    text: ({ forecast }) =>
      `${requiredModules.length - forecast.missingModules.length}/${requiredModules.length}`,
    words: ({ forecast }) =>
      `${requiredModules.length - forecast.missingModules.length} of ${requiredModules.length} add-on trainings done`,
  },
  {
    id: 'togo',
    head: 'To go',
    name: 'Hours to go',
    width: 3.75,
    frozen: true,
    text: ({ progress }) => (progress.toGo === 0 ? '–' : formatHours(progress.toGo)),
    words: ({ progress }) =>
      progress.toGo === 0 ? 'no hours to go' : `${formatDuration(progress.toGo)} to go`,
  },
  {
    id: 'due',
    head: 'Due',
    name: 'Make-ups due',
    width: 3,
    frozen: true,
    text: ({ progress }) => (progress.due === 0 ? '–' : String(progress.due)),
    words: ({ progress }) =>
      progress.due === 0 ? 'no make-ups due' : `${plural(progress.due, 'make-up')} due`,
  },
];

/** The outcome as short as a column allows; the reason stands under the grid's head and on the record. */
const outcomes: Readonly<Record<Outcome, { words: string; tone: Tone }>> = {
  ready: { words: 'Ready to graduate', tone: 'done' },
  on_track: { words: 'On track', tone: 'neutral' },
  at_risk: { words: 'Needs attention', tone: 'attention' },
  needs_makeups: { words: 'Needs make-ups', tone: 'attention' },
  cannot_finish: { words: 'Cannot finish', tone: 'error' },
};

/** Where someone stands: the forecast, or how the course ended for them. */
export function standing({ trainee, forecast }: RowView): { words: string; tone: Tone } {
  if (trainee.status === 'active') return outcomes[forecast.outcome];
  const words = labelOf(enrollmentStatus.items, trainee.status);
  return { words, tone: trainee.status === 'completed' ? 'done' : 'neutral' };
}

const fine: ReadonlySet<Outcome> = new Set(['ready', 'on_track']);

/** In training, and someone must act for them to graduate. */
export function needsAttention({ trainee, forecast }: RowView): boolean {
  return trainee.status === 'active' && !fine.has(forecast.outcome);
}
