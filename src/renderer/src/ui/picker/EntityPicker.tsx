import { IconChevronDown, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import type { FieldProps } from '../fields/binding';
import { bound } from '../fields/bound';
import { FieldFrame } from '../fields/FieldFrame';
import { useField } from '../fields/use-field';
import { ComboInput } from './ComboInput';
import { fold, type Option, type OptionSearch } from './option';
import { pickerMessage, type PickerWords } from './picker-words';
import { useKnownOptions, type OptionLookup } from './use-known-options';
import { useOptionSearch } from './use-option-search';

export interface PickerSource {
  /** Finds options for what was typed. Asked again on every letter, so keep it quick. */
  search: OptionSearch;
  /** Options whose words the page already has, such as the one chosen before. */
  known?: readonly Option[];
  /** Words for ids that the page does not know: a restored draft holds only ids. */
  lookup?: OptionLookup;
  /** Letters before the first search. Default 2; 0 shows everything at once. */
  minLetters?: number;
  words?: PickerWords;
  placeholder?: string;
}

export interface EntityPickerProps extends FieldProps<string | null>, PickerSource {
  /** There is always one: no clear button. */
  alwaysAnswered?: boolean;
}

/** One record by typing part of its name; the value is its id. People: PersonPicker. Short lists: SelectField. */
export const EntityPicker = bound(function EntityPicker(props: EntityPickerProps): ReactNode {
  const { search, known, lookup, minLetters = 2, words, placeholder, alwaysAnswered } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const pending = typed !== null && typed.trim() !== '';
  const unclear = `Choose ${words?.one ?? 'one'} from the list, or empty the box.`;
  const state = useField(props, {
    empty: null,
    verb: 'Choose',
    check: () => (pending ? unclear : null),
  });
  const value = state.value;
  const names = useKnownOptions(value === null ? [] : [value], known, lookup);
  const chosen = value === null ? undefined : names.option(value);
  const results = useOptionSearch(search, typed ?? '', { minLetters, active: open });

  const pick = (option: Option): void => {
    names.remember(option);
    setTyped(null);
    setOpen(false);
    state.set(option.id);
  };
  const error = state.error ?? (pending && !open ? unclear : undefined);
  return (
    <FieldFrame {...props} id={state.id} error={error}>
      <ComboInput
        control={{
          ...state.control,
          'aria-invalid': error === undefined ? undefined : true,
          'aria-describedby':
            [error && `${state.id}-error`, props.help && `${state.id}-help`]
              .filter(Boolean)
              .join(' ') || undefined,
        }}
        label={props.label}
        text={typed ?? chosen?.label ?? value ?? ''}
        onText={(text) => {
          setTyped(text);
          setOpen(true);
          if (value !== null) state.set(null);
        }}
        open={open}
        setOpen={setOpen}
        options={results.options}
        chosenIds={value === null ? [] : [value]}
        onPick={pick}
        markFirst={pending}
        message={pickerMessage(results, minLetters, words)}
        onBlur={() => {
          const exact = results.options.filter((o) => fold(o.label) === fold(typed ?? '').trim());
          if (pending && exact.length === 1 && exact[0]) pick(exact[0]);
          else if (!pending) setTyped(null);
          state.onBlur();
        }}
        placeholder={placeholder}
        inside={
          minLetters === 0 ? (
            <Icon of={IconChevronDown} size="small" />
          ) : !alwaysAnswered && !props.disabled && (value !== null || pending) ? (
            <IconButton
              icon={IconX}
              label={`Clear ${props.label}`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                setTyped(null);
                state.set(null);
              }}
            />
          ) : undefined
        }
      />
    </FieldFrame>
  );
});
