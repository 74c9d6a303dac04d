import { Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import type { LocalDate } from '@shared/dates';
import { formatLongDate } from '@shared/parse/format-date';
import { IconCalendar } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { IconButton } from '../base/IconButton';

interface Props {
  label: string;
  value: LocalDate | null;
  today: LocalDate;
  min?: LocalDate;
  max?: LocalDate;
  disabled?: boolean;
  onPick: (date: LocalDate) => void;
}

/** The calendar of a DateField: opens on the chosen day, arrows move, Enter picks, focus comes back. */
export function CalendarButton(props: Props): ReactNode {
  const { label, value, today, min, max, disabled, onPick } = props;
  const [open, setOpen] = useState(false);
  const chosen = value === null ? '' : `, ${formatLongDate(value)} chosen`;
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      trapFocus
      returnFocus
      withRoles={false}
      position="bottom-end"
    >
      <Popover.Target>
        <IconButton
          icon={IconCalendar}
          label={`Calendar for ${label}${chosen}`}
          aria-haspopup="dialog"
          aria-expanded={open}
          disabled={disabled}
          onClick={() => setOpen(!open)}
        />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={`Choose a date for ${label}`}>
        <DatePicker
          value={value}
          defaultDate={value ?? today}
          minDate={min}
          maxDate={max}
          highlightToday
          size="sm"
          getDayProps={(date) => (date === (value ?? today) ? { 'data-autofocus': true } : {})}
          onChange={(date) => {
            if (date === null) return setOpen(false);
            onPick(date);
            return setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
