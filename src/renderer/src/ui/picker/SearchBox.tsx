import { IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode, type Ref } from 'react';
import { Kbd } from '../base/Kbd';
import { ComboInput } from './ComboInput';
import type { Option, OptionSearch } from './option';
import { pickerMessage } from './picker-words';
import { useOptionSearch } from './use-option-search';

interface Props {
  search: OptionSearch;
  /** Opens what was found. */
  onPick: (option: Option) => void;
  label?: string;
  /** Shown at the end of the box. Default Ctrl+K. */
  keys?: string;
  minLetters?: number;
  ref?: Ref<HTMLInputElement>;
}

/** The program's one search, in the top bar: finds people, records and commands and goes there. */
export function SearchBox(props: Props): ReactNode {
  const { search, onPick, label = 'Search', keys = 'Ctrl+K', minLetters = 1, ref } = props;
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const results = useOptionSearch(search, text, { minLetters, active: open });
  return (
    <ComboInput
      inputRef={ref}
      control={{ 'aria-label': label } as object}
      label={label}
      text={text}
      onText={(next) => {
        setText(next);
        setOpen(next.trim() !== '');
      }}
      open={open && text.trim() !== ''}
      setOpen={setOpen}
      options={results.options}
      chosenIds={[]}
      onPick={(option) => {
        setText('');
        setOpen(false);
        onPick(option);
      }}
      message={pickerMessage(results, minLetters, { one: '', none: 'Nothing found.' })}
      icon={IconSearch}
      placeholder={label}
      inside={<Kbd keys={keys} />}
    />
  );
}
