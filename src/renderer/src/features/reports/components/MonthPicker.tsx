import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { isMonth, monthOf, shiftMonth, type Month } from '@shared/dates';
import { formatMonth } from '@shared/parse/format-date';
import { IconButton } from '@renderer/ui/base/IconButton';
import { MonthField } from '@renderer/ui/fields/MonthField';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import styles from '../reports.module.css';

interface Props {
  month: Month;
  onChange: (month: Month) => void;
}

/** The month of the report: typed, or one step back and forth. */
export function MonthPicker({ month, onChange }: Props): ReactNode {
  const thisMonth = monthOf(useToday());
  const [before, after] = [shiftMonth(month, -1), shiftMonth(month, 1)];
  return (
    <div className={styles['month']}>
      <MonthField
        key={month}
        label="Month"
        thisMonth={thisMonth}
        defaultValue={month}
        width="medium"
        onChange={(typed) => {
          if (typeof typed === 'string' && isMonth(typed) && typed !== month) onChange(typed);
        }}
      />
      <IconButton
        icon={IconChevronLeft}
        label={`Back to ${formatMonth(before)}`}
        onClick={() => onChange(before)}
      />
      <IconButton
        icon={IconChevronRight}
        label={`On to ${formatMonth(after)}`}
        onClick={() => onChange(after)}
      />
    </div>
  );
}
