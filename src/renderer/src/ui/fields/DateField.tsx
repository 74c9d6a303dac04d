import { isLocalDate, type LocalDate } from '@shared/dates';
import { parseDate } from '@shared/parse/date';
import { formatDate, formatLongDate } from '@shared/parse/format-date';
import { IconCalendar } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { IconButton } from '../base/IconButton';
import { classNames } from '../class-names';
import { useToday } from '../today';
import type { FieldProps } from './binding';
import { bound } from './bound';
import { CalendarPopover } from './CalendarPopover';
import styles from './field.module.css';
import { FieldFrame } from './FieldFrame';
import { useParsedText, type Typed } from './use-parsed-text';

export interface DateFieldProps extends FieldProps<Typed<LocalDate>> {
  min?: LocalDate;
  max?: LocalDate;
  /** Where a weekday or a day without a year points: `past` for what happened, `future` for plans. */
  lean?: 'past' | 'future';
}

/**
 * A day, typed (11/2, t, +7, mon) or picked from the calendar; the value is YYYY-MM-DD. A date that
 * does not exist stays in the box with the reason. Not for birth dates: BirthDateField.
 */
export const DateField = bound(function DateField(props: DateFieldProps): ReactNode {
  const { min, max, lean, width = 'medium' } = props;
  const today = useToday();
  const state = useParsedText<LocalDate>(props, {
    parse: (text) => parseDate(text, { today, min, max, lean }),
    format: formatDate,
    isValue: (value): value is LocalDate => value !== null && isLocalDate(value),
  });
  const [open, setOpen] = useState(false);
  const chosen = state.understood === null ? '' : `, ${formatLongDate(state.understood)} chosen`;
  return (
    <FieldFrame {...props} width={width} id={state.id} error={state.error}>
      <CalendarPopover
        open={open}
        setOpen={setOpen}
        label={props.label}
        value={state.understood}
        today={today}
        min={min}
        max={max}
        onPick={state.set}
      >
        <div className={styles['whole']}>
          <input
            {...state.control}
            className={classNames(styles['input'], styles['withButton'])}
            value={state.text}
            onChange={(event) => state.onText(event.currentTarget.value)}
            onFocus={(event) => {
              state.onFocus();
              event.currentTarget.select();
            }}
            onBlur={state.onBlur}
            autoComplete="off"
            spellCheck={false}
            placeholder="11/2 or t"
          />
          <span className={styles['inside']}>
            <IconButton
              icon={IconCalendar}
              label={`Calendar for ${props.label}${chosen}`}
              aria-haspopup="dialog"
              aria-expanded={open}
              disabled={props.disabled}
              onClick={() => setOpen(!open)}
            />
          </span>
        </div>
      </CalendarPopover>
    </FieldFrame>
  );
});
