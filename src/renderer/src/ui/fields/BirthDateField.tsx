import { isLocalDate, type LocalDate } from '@shared/dates';
import { fullYear } from '@shared/parse/calendar-names';
import { parseDate } from '@shared/parse/date';
import { useState, type ReactNode } from 'react';
import { useToday } from '../today';
import type { FieldProps } from './binding';
import { bound } from './bound';
import fieldStyles from './field.module.css';
import { GroupFrame } from './GroupFrame';
import styles from './group.module.css';
import { useField } from './use-field';
import type { Typed } from './use-parsed-text';

const names = ['Month', 'Day', 'Year'] as const;

function split(value: Typed<LocalDate>): [string, string, string] {
  if (value === null) return ['', '', ''];
  if (!isLocalDate(value)) {
    const [month = '', day = '', year = ''] = value.split('/');
    return [month, day, year];
  }
  const [year = '', month = '', day = ''] = value.split('-');
  return [String(Number(month)), String(Number(day)), year];
}

/** A birth date in three boxes, without a calendar: people know theirs by heart. */
export const BirthDateField = bound(function BirthDateField(
  props: FieldProps<Typed<LocalDate>>,
): ReactNode {
  const today = useToday();
  const [left, setLeft] = useState(false);
  let typed = '';
  const problem = (text: string): string | null => {
    if (text === '') return null;
    if (!/^\d{1,2}\/\d{1,2}\/\d{1,4}$/.test(text)) return 'Enter month, day and year in numbers.';
    const result = parseDate(text, { today, max: today, relative: false });
    return result.ok ? null : result.message;
  };
  const state = useField<Typed<LocalDate>>(props, { empty: null, check: () => problem(typed) });
  const [parts, setParts] = useState(() => split(state.value));
  typed = parts.every((part) => part === '') ? '' : parts.join('/');
  const error = state.error ?? (left ? (problem(typed) ?? undefined) : undefined);

  const change = (index: number, text: string): void => {
    const next = parts.map((part, at) => (at === index ? text.trim() : part)) as typeof parts;
    setParts(next);
    const written = next.join('/');
    if (written === '//') return state.set(null);
    const [month, day, year] = next;
    const full = `${month}/${day}/${year.length === 2 ? pastYear(Number(year), today) : year}`;
    const read = parseDate(full, { today, max: today, relative: false });
    return state.set(problem(full) === null && read.ok ? read.value : written);
  };

  return (
    <GroupFrame {...props} id={state.id} error={error}>
      <div
        className={styles['inline']}
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget)) return;
          setLeft(true);
          state.onBlur();
        }}
      >
        {names.map((name, index) => (
          <label key={name} className={styles['part']}>
            {name}
            <input
              className={fieldStyles['input']}
              style={{ width: name === 'Year' ? '5rem' : '3.5rem' }}
              id={index === 0 ? state.id : undefined}
              value={parts[index]}
              onChange={(event) => change(index, event.currentTarget.value)}
              inputMode="numeric"
              maxLength={name === 'Year' ? 4 : 2}
              autoComplete="off"
              disabled={props.disabled}
              aria-invalid={error === undefined ? undefined : true}
            />
          </label>
        ))}
      </div>
    </GroupFrame>
  );
});

/** A two-digit birth year lies in the past: 48 is 1948, not 2048. */
function pastYear(year: number, today: LocalDate): number {
  const full = fullYear(year);
  return full > Number(today.slice(0, 4)) ? full - 100 : full;
}
