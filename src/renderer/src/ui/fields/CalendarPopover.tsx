import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/dates/styles.layer.css';
import { Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import type { LocalDate } from '@shared/dates';
import type { ReactElement, ReactNode } from 'react';

interface Props {
  open: boolean;
  setOpen: (open: boolean) => void;
  label: string;
  value: LocalDate | null;
  today: LocalDate;
  min?: LocalDate;
  max?: LocalDate;
  onPick: (date: LocalDate) => void;
  /** What it hangs under; it must take a ref. */
  children: ReactElement;
}

/** The calendar of a DateField: opens on the chosen day, arrows move, Enter picks, focus comes back. */
export function CalendarPopover(props: Props): ReactNode {
  const { open, setOpen, label, value, today, min, max, onPick } = props;
  const start = value ?? today;
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      trapFocus
      returnFocus
      withRoles={false}
      position="bottom-start"
      offset={4}
      middlewares={{ flip: true, shift: true }}
    >
      <Popover.Target>{props.children}</Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={`Choose a date for ${label}`}>
        <DatePicker
          value={value}
          defaultDate={start}
          minDate={min}
          maxDate={max}
          size="sm"
          getDayProps={(date) => ({
            ...(date === start && { 'data-autofocus': true }),
            ...(date === today && { 'data-now': true }),
          })}
          onChange={(date) => {
            setOpen(false);
            if (date !== null) onPick(date);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
