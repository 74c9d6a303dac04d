import type { SignoffRow } from '@shared/contract/training-signoffs';
import { signoffResult } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import { currentSignoff, isMet } from '@shared/domain/training/signoffs';
import { formatDate } from '@shared/parse/format-date';
import type { Words } from '../../../lib/lists';

/** Competencies to show: those of the course, then others that someone was signed off for. */
export function shownCompetencies(
  required: readonly string[],
  signoffs: readonly SignoffRow[],
): string[] {
  return [...new Set([...required, ...signoffs.map(({ competency }) => competency)])];
}

/** 'Met', 'Not yet', or nothing where nobody looked. */
export function resultOf(
  signoffs: readonly SignoffRow[],
  competency: string,
): { words: string; met: boolean } {
  const current = currentSignoff(signoffs, competency);
  return current
    ? { words: labelOf(signoffResult.items, current.result), met: isMet(current) }
    : { words: '–', met: false };
}

/** 'Role play, Mon, Nov 2, 2026, Ana Lopez'. */
export function howWords({ method, on, signedBy, note }: SignoffRow, words: Words): string {
  const how = `${words.label('signoffMethod', method)}, ${formatDate(on)}, ${signedBy}`;
  return note ? `${how}. ${note}` : how;
}
