import { parseDuration } from '../../parse/duration';
import { formatDuration } from '../../parse/format';
import { misunderstood, normalize, understood, type Parsed } from '../../parse/result';
import type { AttendanceStatus } from '../lists/training';
import { type Cell, type Mark, markKeys, normalizeMark, takesMinutes } from './marks';

const help = 'Use P, L, E, X, M or –, or minutes.';

const words: ReadonlyMap<string, AttendanceStatus> = new Map([
  ...markKeys.map(({ letter, status }) => [letter.toLowerCase(), status] as const),
  ...markKeys.map(({ word, status }) => [word.toLowerCase(), status] as const),
  ['-', 'not_expected'],
  ['—', 'not_expected'],
]);

const makeupWords: ReadonlySet<string> = new Set(['u', 'made up', 'make-up', 'makeup']);

function minutesOf(typed: string, sessionMinutes: number): Parsed<number> {
  const minutes = parseDuration(typed, { min: 0 });
  if (!minutes.ok || minutes.value <= sessionMinutes) return minutes;
  return misunderstood(
    `The session lasts ${formatDuration(sessionMinutes)}. Enter at most ${sessionMinutes} minutes.`,
  );
}

/**
 * Reads a mark as people type or paste it: 'P', 'late', 'L 45', '–', '45', '1:30'. Minutes alone keep a
 * late or early mark and otherwise mean present for that long.
 * @param current what the cell holds now
 * @returns the mark; null for empty text; or a sentence that says what can be typed
 */
export function readMark(text: string, current: Cell, sessionMinutes: number): Parsed<Mark | null> {
  const typed = normalize(text);
  if (typed === '') return understood(null);
  if (/^[\d.]/.test(typed)) return withMinutes(keptStatus(current), typed, sessionMinutes);
  const status = words.get(typed);
  if (status) return understood({ status, minutes: null });
  if (makeupWords.has(typed))
    return misunderstood('A make-up has its own date and method: add it from the cell.');
  const pair = /^(\D*[^\d\s.,:]),? ?([\d.].*)$/.exec(typed);
  const named = pair ? words.get(pair[1] ?? '') : undefined;
  if (!named) return misunderstood(`“${text.trim().slice(0, 20)}” is not a mark. ${help}`);
  if (!takesMinutes(named)) return misunderstood(`Only P, L and E take minutes. ${help}`);
  return withMinutes(named, pair?.[2] ?? '', sessionMinutes);
}

function keptStatus(current: Cell): AttendanceStatus {
  return current !== null && takesMinutes(current.status) ? current.status : 'present';
}

function withMinutes(
  status: AttendanceStatus,
  typed: string,
  sessionMinutes: number,
): Parsed<Mark> {
  const minutes = minutesOf(typed, sessionMinutes);
  if (!minutes.ok) return minutes;
  return understood(normalizeMark({ status, minutes: minutes.value }, sessionMinutes));
}
