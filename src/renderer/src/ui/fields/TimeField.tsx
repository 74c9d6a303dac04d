import { isTime } from '@shared/dates';
import { formatTime } from '@shared/parse/format-date';
import { parseTime } from '@shared/parse/time';
import type { ReactNode } from 'react';
import type { FieldProps } from './binding';
import { bound } from './bound';
import { ParsedField } from './ParsedField';
import type { Typed } from './use-parsed-text';

const reader = {
  // Nobody here meets at 2 in the morning; written out (02:30, 2:30 AM) it still counts.
  parse: (text: string) => parseTime(text, { daytime: true }),
  format: formatTime,
  isValue: (value: Typed<string>): value is string => value !== null && isTime(value),
};

/** A time of day, typed as 9:30, 9:30 am or 0930; the value is HH:MM. Not for how long: DurationField. */
export const TimeField = bound(function TimeField(props: FieldProps<Typed<string>>): ReactNode {
  return <ParsedField placeholder="9:30 AM" {...props} reader={reader} />;
});
