import { formatCount, formatList, plural } from '../../parse/format';
import type { SourceLine } from './sources';

/** A line of the table under the name people know it by. */
export interface NamedLine extends SourceLine {
  name: string;
}

/** Days as people say them: '12 days'; a half day of a median is rounded up. */
export const medianWords = (days: number | null): string =>
  days === null ? '' : plural(Math.ceil(days), 'day');

/** '2 of 3': of those whose year is over. Nothing while nobody's is. */
export const afterYearWords = ({ n, met }: SourceLine['afterYear']): string =>
  n === 0 ? '' : `${formatCount(met)} of ${formatCount(n)}`;

/** How far those who asked came, in a sentence. @param when 'in the last 12 months' */
export function journeySentence(total: SourceLine, when: string): string {
  const { inquiries, interviewed, training, activated } = total;
  if (inquiries === 0) return `Nobody asked ${when}.`;
  const steps = [
    `${formatCount(interviewed)} came to an interview`,
    `${formatCount(training)} began training`,
    `${formatCount(activated)} became ${activated === 1 ? 'a parent partner' : 'parent partners'}`,
  ];
  return `${plural(inquiries, 'person', 'people')} asked ${when}: ${formatList(steps)}.`;
}

/** Where most parent partners came from; where several lead, all of them. Null while there are none. */
export function leadingSource(lines: readonly NamedLine[]): string | null {
  const most = Math.max(0, ...lines.map(({ activated }) => activated));
  if (most === 0) return null;
  const first = lines.filter(({ activated }) => activated === most);
  const names = formatList(first.map(({ name }) => `“${name}”`));
  return first.length === 1
    ? `Most parent partners came through ${names}: ${formatCount(most)} of ${formatCount(first[0]?.inquiries ?? 0)} who asked.`
    : `${names} each brought ${plural(most, 'parent partner')}.`;
}

/** How long the way took half of them. Null while nobody went it. */
export function paceSentence({ days }: SourceLine): string | null {
  const parts = [
    days.toInterview !== null && `${medianWords(days.toInterview)} to the interview`,
    days.toTraining !== null && `${medianWords(days.toTraining)} to training`,
    days.toActivation !== null && `${medianWords(days.toActivation)} to activation`,
  ].filter((part) => part !== false);
  return parts.length === 0
    ? null
    : `From the inquiry it took half of them at most ${formatList(parts)}.`;
}
