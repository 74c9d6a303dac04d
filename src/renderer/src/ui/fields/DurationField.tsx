import { parseDuration, type DurationOptions } from '@shared/parse/duration';
import { formatDuration } from '@shared/parse/format';
import type { ReactNode } from 'react';
import type { FieldProps } from './binding';
import { bound } from './bound';
import { ParsedField } from './ParsedField';
import type { Typed } from './use-parsed-text';

/** A length of time in minutes, typed as 90, 1:30 or 1.5h. Not for a time of day: TimeField. */
export const DurationField = bound(function DurationField(
  props: FieldProps<Typed<number>> & DurationOptions,
): ReactNode {
  const { min, max, ...rest } = props;
  const reader = {
    parse: (text: string) => parseDuration(text, { min, max }),
    format: formatDuration,
    isValue: (value: Typed<number>) => typeof value === 'number',
  };
  return <ParsedField placeholder="90 or 1:30" {...rest} reader={reader} />;
});
