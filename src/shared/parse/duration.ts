import { formatDuration } from './format';
import { misunderstood, normalize, understood, type Parsed } from './result';

export interface DurationOptions {
  /** Smallest accepted, in minutes. Default 1. */
  min?: number;
  /** Largest accepted, in minutes. Default 24 hours. */
  max?: number;
}

const example = 'Enter a time like 90, 1:30 or 1.5h.';
const number = String.raw`(\d+(?:\.\d+)?|\.\d+)`;
const hourUnit = '(?:h|hr|hrs|hour|hours)';
const minuteUnit = '(?:m|min|mins|minute|minutes)';

const clock = /^(\d{1,3}):(\d{1,2})$/;
const hours = new RegExp(`^${number} ?${hourUnit}\\.?$`);
const minutes = new RegExp(`^(\\d+) ?(?:${minuteUnit}\\.?)?$`);
const hoursAndMinutes = new RegExp(
  `^(\\d+) ?${hourUnit}\\.? ?(?:and )?(\\d{1,2}) ?(?:${minuteUnit}\\.?)?$`,
);
const decimalHours = /^(\d*\.\d+)$/;

/** Reads a length of time: `90` and `45 min` are minutes; `1.5h`, `1.5`, `1:30` and `1h 30m` hours. */
export function parseDuration(text: string, options: DurationOptions = {}): Parsed<number> {
  const typed = normalize(text);
  if (/^[-−–]/.test(typed)) return misunderstood('Time cannot be less than zero. ' + example);
  const value = read(typed);
  return typeof value === 'number' ? withinLimits(value, options) : value;
}

function read(typed: string): number | { ok: false; message: string } {
  const pair = clock.exec(typed) ?? hoursAndMinutes.exec(typed);
  if (pair) {
    if (Number(pair[2]) > 59) return misunderstood('Minutes after the hours go from 0 to 59.');
    return Number(pair[1]) * 60 + Number(pair[2]);
  }
  const inMinutes = minutes.exec(typed);
  if (inMinutes) return Number(inMinutes[1]);
  const inHours = hours.exec(typed) ?? decimalHours.exec(typed);
  if (inHours) return Math.round(Number(inHours[1]) * 60);
  return misunderstood(example);
}

function withinLimits(value: number, { min = 1, max = 1440 }: DurationOptions): Parsed<number> {
  if (!Number.isSafeInteger(value) || value > max) {
    return misunderstood(`That is more than ${formatDuration(max)}. Check the hours and minutes.`);
  }
  if (value < min) return misunderstood(`Enter at least ${formatDuration(min)}.`);
  return understood(value);
}
