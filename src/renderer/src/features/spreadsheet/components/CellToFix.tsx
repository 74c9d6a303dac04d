import type { SheetLook } from '@shared/contract/spreadsheet';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { useState, type ReactNode } from 'react';
import styles from '../spreadsheet.module.css';

interface Props {
  field: SheetLook['fields'][number];
  row: number;
  written: string;
  problem: string | undefined;
  onCorrect: (text: string) => void;
}

/** A cell that cannot come in as it is: what to do about it, and the place to do it. */
export function CellToFix({ field, row, written, problem, onCorrect }: Props): ReactNode {
  const label = `${field.label}, row ${row}`;
  const [text, setText] = useState(written);
  if (field.choices.length > 0) {
    const known = field.choices.includes(written);
    return (
      <div className={styles['fix']}>
        <SelectField
          label={label}
          labelHidden
          optional
          width="full"
          emptyLabel="Leave empty"
          value={known || written === '' ? written || null : notOfTheList}
          choices={[
            ...(known || written === '' ? [] : [{ value: notOfTheList, label: written }]),
            ...field.choices.map((choice) => ({ value: choice, label: choice })),
          ]}
          error={problem === undefined ? undefined : 'Choose one of the list.'}
          onChange={(choice) => {
            if (choice !== notOfTheList) onCorrect(choice ?? '');
          }}
        />
      </div>
    );
  }
  const take = (): void => {
    if (text !== written) onCorrect(text);
  };
  return (
    <div className={styles['fix']}>
      <TextField
        label={label}
        labelHidden
        width="full"
        value={text}
        error={problem}
        onChange={(next) => setText(next ?? '')}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
    </div>
  );
}

/** Stands for what is written there while that is nothing of the list. */
const notOfTheList = ' ';
