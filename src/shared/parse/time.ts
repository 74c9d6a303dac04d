import { misunderstood, normalize, understood, type Parsed } from './result';

export interface TimeOptions {
  /** Read an hour from 1 to 6 without AM or PM as afternoon (2:30 → 14:30). Default false. */
  daytime?: boolean;
}

const example = 'Enter a time like 9:30 AM.';

/** Reads a time of day: 9:30, 9:30 am, 9a, 0930, 21:15, noon → 'HH:MM'. */
export function parseTime(text: string, { daytime = false }: TimeOptions = {}): Parsed<string> {
  const typed = normalize(text).replaceAll('.', '');
  if (typed === 'noon') return understood('12:00');
  if (typed === 'midnight') return understood('00:00');
  const match = /^(\d{1,2})(?::?(\d{2}))? ?(a|am|p|pm)?$/.exec(typed);
  if (!match) return misunderstood(example);
  const [, hourText = '', minuteText = '00', half] = match;
  const hour = Number(hourText);
  if (Number(minuteText) > 59) return misunderstood('Minutes go from 00 to 59. ' + example);
  if (half && (hour < 1 || hour > 12)) {
    return misunderstood('With AM or PM the hour goes from 1 to 12.');
  }
  if (hour > 23) return misunderstood(`There is no hour ${hour}. ${example}`);
  const guessed = daytime && !half && hour >= 1 && hour <= 6 && hourText.length === 1;
  const pm = half?.startsWith('p') === true || guessed;
  const hour24 = half || guessed ? (hour % 12) + (pm ? 12 : 0) : hour;
  return understood(`${String(hour24).padStart(2, '0')}:${minuteText}`);
}
