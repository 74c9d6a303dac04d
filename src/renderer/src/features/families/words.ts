import type { RequestState } from '@shared/domain/families/request-state';
import type { MatchState } from '@shared/domain/matching/match-state';
import type { Tone } from '@renderer/ui/feedback/tone';

/** Only what waits past a target is amber; green is what is done. */
export function requestTone(state: RequestState, late: boolean): Tone {
  if (late) return 'attention';
  return {
    new: 'info',
    waiting: 'info',
    matched: 'done',
    declined: 'neutral',
    withdrawn: 'neutral',
  }[state] as Tone;
}

export const matchTone: Record<MatchState, Tone> = {
  starting: 'info',
  open: 'neutral',
  closed: 'neutral',
  voided: 'neutral',
};

/** 'Maria R.' of a full name: all that may stand in the window's title. */
export function shortName(name: string): string {
  const words = name.split(' ');
  const last = words.length > 1 ? [...(words.at(-1) ?? '')][0] : undefined;
  return last ? `${words[0]} ${last}.` : name;
}

/** Yes, no and not known as a form holds them. */
export const yesNoChoices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: '', label: 'Not known' },
];
export const asAnswer = (value: boolean | null): string =>
  value === null ? '' : value ? 'yes' : 'no';
export const asBoolean = (answer: string | null): boolean | null =>
  answer === 'yes' ? true : answer === 'no' ? false : null;

/** The id a picker gives as text. */
export const asId = (text: string | null): number | null => (text === null ? null : Number(text));
