import { parseMiles, parseMoney, parseWhole, type AmountOptions } from '@shared/parse/amounts';
import { formatCount, formatMiles, formatMoney } from '@shared/parse/format';
import type { ReactNode } from 'react';
import type { FieldProps } from './binding';
import { bound } from './bound';
import { ParsedField } from './ParsedField';
import type { Typed } from './use-parsed-text';

type Props = FieldProps<Typed<number>> &
  AmountOptions & { suffix?: ReactNode; placeholder?: string };

const isNumber = (value: Typed<number>): value is number => typeof value === 'number';

/** A whole number: a count, a limit, a number of days. */
export const NumberField = bound(function NumberField(props: Props): ReactNode {
  const { min, max, ...rest } = props;
  const parse = (text: string) => parseWhole(text, { min, max });
  const reader = { parse, format: formatCount, isValue: isNumber };
  return <ParsedField inputMode="numeric" width="tiny" {...rest} reader={reader} />;
});

/** Dollars and cents; the value is in cents. */
export const MoneyField = bound(function MoneyField(props: Props): ReactNode {
  const { min, max, ...rest } = props;
  const parse = (text: string) => parseMoney(text, { min, max });
  const format = (cents: number) => formatMoney(cents).slice(1);
  const reader = { parse, format, isValue: isNumber };
  return <ParsedField inputMode="decimal" prefix="$" {...rest} reader={reader} />;
});

/** Miles with one decimal; the value is in tenths of a mile. */
export const MilesField = bound(function MilesField(props: Props): ReactNode {
  const { min, max, ...rest } = props;
  const parse = (text: string) => parseMiles(text, { min, max });
  const reader = { parse, format: formatMiles, isValue: isNumber };
  return <ParsedField inputMode="decimal" width="short" suffix="miles" {...rest} reader={reader} />;
});
