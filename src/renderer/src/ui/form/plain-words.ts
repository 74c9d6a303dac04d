import { formatCount } from '@shared/parse/format';
import { formatDay } from '@shared/parse/format-date';
import { isLocalDate } from '@shared/dates';
import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const isMissing = (input: unknown): boolean =>
  input === undefined ||
  input === null ||
  input === '' ||
  (Array.isArray(input) && input.length === 0);

/**
 * What a failed rule means to the person at the form, where the schema itself has no sentence for
 * it. `missing` is the field's own words for an answer that is not there.
 */
export function plainWords(issue: Issue, missing: string | undefined): string {
  if (isMissing(issue.input)) return missing ?? 'This needs an answer.';
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return formats[issue.format] ?? 'This is not written the way it should be.';
    case 'invalid_value':
      return 'Choose one of the answers in the list.';
    default:
      return missing ?? 'This needs another answer.';
  }
}

const formats: Record<string, string> = {
  email: 'Enter an email address like name@example.org.',
  date: 'Enter a date like 11/2/2026.',
  time: 'Enter a time like 9:30 AM.',
};

function bound(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return formatCount(Number(value));
  return typeof value === 'string' && isLocalDate(value) ? formatDay(value) : String(value);
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): string {
  const least = bound(issue.minimum);
  if (issue.origin === 'string') return `Write at least ${least} characters.`;
  if (issue.origin === 'array') return `Choose at least ${least}.`;
  return issue.inclusive === false ? `Enter more than ${least}.` : `Enter ${least} or more.`;
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>): string {
  const most = bound(issue.maximum);
  if (issue.origin === 'string') return `Use ${most} characters or fewer.`;
  if (issue.origin === 'array') return `Choose ${most} or fewer.`;
  return issue.inclusive === false ? `Enter less than ${most}.` : `Enter ${most} or less.`;
}
