import { IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { IconButton } from '../base/IconButton';
import { announce } from '../feedback/announce';
import type { FieldProps } from '../fields/binding';
import { bound } from '../fields/bound';
import { FieldFrame } from '../fields/FieldFrame';
import { useField } from '../fields/use-field';
import { ComboInput } from './ComboInput';
import type { PickerSource } from './EntityPicker';
import type { Option } from './option';
import { pickerMessage } from './picker-words';
import styles from './picker.module.css';
import { useKnownOptions } from './use-known-options';
import { useOptionSearch } from './use-option-search';

export interface EntityListPickerProps extends FieldProps<string[]>, PickerSource {}

/** Several records, one after the other; the value is a list of ids. People: PeoplePicker. Short lists: CheckboxGroup. */
export const EntityListPicker = bound(function EntityListPicker(
  props: EntityListPickerProps,
): ReactNode {
  const { search, known, lookup, minLetters = 2, words, placeholder } = props;
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const unclear = `Choose ${words?.one ?? 'one'} from the list, or empty the box.`;
  const state = useField(props, {
    empty: [],
    verb: 'Choose',
    check: () => (typed.trim() === '' ? null : unclear),
  });
  const names = useKnownOptions(state.value, known, lookup);
  const results = useOptionSearch(search, typed, { minLetters, active: open });
  const nameOf = (id: string): string => names.option(id)?.label ?? id;

  const toggle = (option: Option): void => {
    names.remember(option);
    setTyped('');
    const has = state.value.includes(option.id);
    announce(`${option.label} ${has ? 'removed' : 'added'}.`);
    state.set(has ? state.value.filter((id) => id !== option.id) : [...state.value, option.id]);
  };
  return (
    <FieldFrame {...props} id={state.id} error={state.error}>
      <div className={styles['stack']}>
        {state.value.length > 0 && (
          <ul className={styles['chosen']} aria-label={`${props.label}: chosen`}>
            {state.value.map((id) => (
              <li key={id} className={styles['chip']}>
                {nameOf(id)}
                <IconButton
                  icon={IconX}
                  label={`Remove ${nameOf(id)}`}
                  disabled={props.disabled}
                  onClick={() => {
                    announce(`${nameOf(id)} removed.`);
                    state.set(state.value.filter((other) => other !== id));
                    document.getElementById(state.id)?.focus();
                  }}
                />
              </li>
            ))}
          </ul>
        )}
        <ComboInput
          control={state.control}
          label={props.label}
          text={typed}
          onText={(text) => {
            setTyped(text);
            setOpen(true);
          }}
          open={open}
          setOpen={setOpen}
          options={results.options}
          chosenIds={state.value}
          onPick={toggle}
          markFirst={typed.trim() !== ''}
          message={pickerMessage(results, minLetters, words)}
          onBlur={state.onBlur}
          placeholder={placeholder}
        />
      </div>
    </FieldFrame>
  );
});
