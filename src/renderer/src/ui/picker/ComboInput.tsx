import '@mantine/core/styles/Popover.layer.css';
import { Popover } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode, type Ref } from 'react';
import { Icon, type IconShape } from '../base/Icon';
import { classNames } from '../class-names';
import { announce } from '../feedback/announce';
import fieldStyles from '../fields/field.module.css';
import type { FieldState } from '../fields/use-field';
import { plural } from '@shared/parse/format';
import type { Option } from './option';
import { OptionList } from './OptionList';
import styles from './picker.module.css';
import { useListbox } from './use-listbox';

interface Props {
  control: Partial<FieldState<unknown>['control']>;
  label: string;
  text: string;
  onText: (text: string) => void;
  open: boolean;
  setOpen: (open: boolean) => void;
  options: readonly Option[];
  chosenIds: readonly string[];
  onPick: (option: Option) => void;
  /** Shown instead of options: how to begin, that nothing was found, that it failed. */
  message?: string;
  markFirst?: boolean;
  onBlur?: () => void;
  placeholder?: string;
  icon?: IconShape;
  /** At the end, inside the box: a clear button, the keys. */
  inside?: ReactNode;
  inputRef?: Ref<HTMLInputElement>;
}

/** A text box with a list of matches under it (WAI-ARIA combobox). Base of the pickers; use those. */
export function ComboInput(props: Props): ReactNode {
  const { text, options, open, setOpen, onPick, message, icon, inside, markFirst = true } = props;
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const { active, setActive, onKeyDown } = useListbox({
    options,
    open,
    setOpen,
    onPick,
    markFirst,
  });
  const optionId = (index: number): string => `${listId}-${index}`;

  useEffect(() => {
    if (active < 0) return;
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  useEffect(() => {
    if (!open) return;
    announce(message ?? `${plural(options.length, 'match', 'matches')}.`);
  }, [open, message, options]);

  const shown = open && (options.length > 0 || message !== undefined);
  return (
    <Popover
      opened={shown}
      onChange={setOpen}
      withRoles={false}
      position="bottom-start"
      width="target"
      offset={4}
      closeOnEscape={false}
      middlewares={{ flip: true, shift: true }}
    >
      <Popover.Target>
        <div className={styles['wrap']}>
          {icon && (
            <span className={styles['icon']}>
              <Icon of={icon} />
            </span>
          )}
          <input
            {...props.control}
            ref={props.inputRef}
            className={classNames(
              fieldStyles['input'],
              icon && fieldStyles['withIcon'],
              inside !== undefined && fieldStyles['withButton'],
            )}
            role="combobox"
            aria-expanded={shown}
            aria-controls={shown ? listId : undefined}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-activedescendant={shown && active >= 0 ? optionId(active) : undefined}
            value={text}
            onChange={(event) => props.onText(event.currentTarget.value)}
            onClick={() => setOpen(true)}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={() => {
              setOpen(false);
              props.onBlur?.();
            }}
            onKeyDown={onKeyDown}
            placeholder={props.placeholder}
            autoComplete="off"
            spellCheck={false}
          />
          {inside && <span className={styles['inside']}>{inside}</span>}
        </div>
      </Popover.Target>
      <Popover.Dropdown p={4} onMouseDown={(event) => event.preventDefault()}>
        <OptionList
          ref={list}
          id={listId}
          label={props.label}
          options={options}
          optionId={optionId}
          active={active}
          chosenIds={props.chosenIds}
          onPoint={setActive}
          onPick={onPick}
        />
        {message && <p className={styles['message']}>{message}</p>}
      </Popover.Dropdown>
    </Popover>
  );
}
