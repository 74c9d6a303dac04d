import {
  type AskedItem,
  type FormItem,
  isAsked,
  itemNumbers,
} from '@shared/domain/screening/form-template';
import type { Binding } from '@renderer/ui/fields/binding';
import { CheckboxGroup } from '@renderer/ui/fields/CheckboxGroup';
import { DateField } from '@renderer/ui/fields/DateField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { ScaleField } from '@renderer/ui/fields/ScaleField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import type { ReactNode } from 'react';
import styles from '../screening.module.css';
import type { AnswerValue } from './answer-values';

interface Props {
  items: readonly FormItem[];
  /** The tie of a question to the form: `(id) => form.field(`answers.${id}`)`. */
  bind: (id: string) => Binding<AnswerValue>;
  /** Anything may be left out: it was left out on paper, or nobody was reached. */
  allOptional: boolean;
}

/** The questions of a versioned form in their order and with their numbers. */
export function AnswerFields({ items, bind, allOptional }: Props): ReactNode {
  const numbers = itemNumbers(items);
  return items.map((item) => {
    if (item.type === 'heading') {
      return (
        <div key={item.id} className={styles['heading']}>
          <h2>{item.text}</h2>
          {item.help && <p className={styles['muted']}>{item.help}</p>}
        </div>
      );
    }
    if (!isAsked(item)) return null;
    const optional = allOptional || !item.required;
    return (
      <Question
        key={item.id}
        item={item}
        label={`${numbers.get(item.id)}. ${item.text}`}
        optional={optional}
        binding={bind(item.id)}
      />
    );
  });
}

interface QuestionProps {
  item: AskedItem;
  label: string;
  optional: boolean;
  binding: Binding<AnswerValue>;
}

const asChoices = (texts: readonly string[]) => texts.map((text) => ({ value: text, label: text }));
const noAnswer = { value: '', label: 'No answer' };

function Question({ item, label, optional, binding }: QuestionProps): ReactNode {
  const props = { label, optional, help: item.help };
  const text = binding as Binding<string | null>;
  switch (item.type) {
    case 'text':
      return <TextField {...props} field={text} width="full" />;
    case 'long':
      return <TextArea {...props} field={text} rows={3} />;
    case 'date':
      return <DateField {...props} field={text} />;
    case 'yesno':
    case 'single': {
      const choices =
        item.type === 'single'
          ? asChoices(item.options)
          : [
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No' },
            ];
      return (
        <RadioGroup
          {...props}
          inline={item.type === 'yesno'}
          choices={optional ? [...choices, noAnswer] : choices}
          field={text}
        />
      );
    }
    case 'multi':
      return (
        <CheckboxGroup
          {...props}
          choices={asChoices(item.options)}
          field={binding as Binding<string[]>}
        />
      );
    case 'scale':
      return (
        <ScaleField
          {...props}
          low={item.low}
          high={item.high}
          noneLabel={optional ? 'No answer' : undefined}
          field={binding as Binding<number | null>}
        />
      );
  }
}
