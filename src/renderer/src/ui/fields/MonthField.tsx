import { isMonth, type Month } from '@shared/dates';
import { formatMonth } from '@shared/parse/format-date';
import { parseMonth } from '@shared/parse/month';
import type { ReactNode } from 'react';
import type { FieldProps } from './binding';
import { bound } from './bound';
import { ParsedField } from './ParsedField';
import type { Typed } from './use-parsed-text';

interface Props extends FieldProps<Typed<Month>> {
  thisMonth: Month;
}

/** A calendar month, typed as 10/2026 or Oct 2026; the value is YYYY-MM. */
export const MonthField = bound(function MonthField({ thisMonth, ...props }: Props): ReactNode {
  const reader = {
    parse: (text: string) => parseMonth(text, { thisMonth }),
    format: formatMonth,
    isValue: (value: Typed<Month>): value is Month => value !== null && isMonth(value),
  };
  return <ParsedField placeholder="Oct 2026" {...props} reader={reader} />;
});
