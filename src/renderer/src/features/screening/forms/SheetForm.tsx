import { formMethods, type SheetView } from '@shared/contract/screening-forms';
import {
  type CompetencyItem,
  type FormItem,
  itemNumbers,
} from '@shared/domain/screening/form-template';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { ScaleField } from '@renderer/ui/fields/ScaleField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { EntryForm } from '../../log/components/EntryForm';
import { WithDraft } from '../../log/components/WithDraft';
import { useSaveSheet } from '../mutations';
import { fileHref } from '../parts';
import styles from '../screening.module.css';
import { sheetInput, sheetValues, type SheetValues } from './sheet-values';

interface Props {
  personId: number;
  sheet: SheetView;
}

/** Ten competencies on anchored descriptions, words first and then a number. */
export function SheetForm({ personId, sheet }: Props): ReactNode {
  const save = useSaveSheet();
  const words = useWords();
  const back = () => {
    window.location.hash = fileHref(personId, 'interviews').slice(1);
  };
  const noAnswer = { value: '', label: 'No recommendation' };
  return (
    <WithDraft<SheetValues> form="interview-sheet" subject={String(sheet.id)}>
      {(draft) => (
        <EntryForm
          draft={draft}
          fresh={sheetValues(sheet)}
          schema={formMethods.saveSheet.input}
          toInput={(values) => sheetInput(values, sheet)}
          submitLabel="Save ratings"
          label="Interview sheet"
          cancelLabel="Close"
          onCancel={back}
          firstField="mode"
          onSubmit={async (input) => {
            await save.mutateAsync(input);
            await draft.discard();
            back();
          }}
        >
          {(form) => (
            <>
              {sheet.template.intro && <p className={styles['muted']}>{sheet.template.intro}</p>}
              <SelectField
                label="How is this sheet filled in?"
                alwaysAnswered
                choices={words.choices('formMode')}
                field={form.field('mode')}
                width="medium"
              />
              <Competencies items={sheet.template.items} form={form} />
              <div className={styles['heading']}>
                <h2>In your own words</h2>
              </div>
              <TextArea label="Strengths" optional rows={3} field={form.field('strengths')} />
              <TextArea
                label="Questions that stay open"
                optional
                rows={3}
                field={form.field('concerns')}
              />
              <RadioGroup
                label="What do you recommend?"
                optional
                inline
                choices={[...words.choices('recommendation'), noAnswer]}
                field={form.field('recommendation')}
              />
            </>
          )}
        </EntryForm>
      )}
    </WithDraft>
  );
}

function Competencies({
  items,
  form,
}: {
  items: readonly FormItem[];
  form: AppForm<SheetValues>;
}): ReactNode {
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
    if (item.type !== 'competency') return null;
    return <Competency key={item.id} item={item} number={numbers.get(item.id) ?? 0} form={form} />;
  });
}

const anchorValues = [1, 3, 5] as const;

function Competency({
  item: { id, text, help, anchors },
  number,
  form,
}: {
  item: CompetencyItem;
  number: number;
  form: AppForm<SheetValues>;
}): ReactNode {
  return (
    <div className={styles['competency']}>
      <div>
        <h3>
          {number}. {text}
        </h3>
        {help && <p className={styles['text']}>{help}</p>}
      </div>
      <TextArea
        label={`What you heard: ${text.toLowerCase()}`}
        optional
        rows={2}
        field={form.field(`evidence.${id}`)}
      />
      <dl className={styles['anchors']}>
        {anchors.map((words, at) => (
          <div key={words}>
            <dt>{anchorValues[at]}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <ScaleField
        label={`Rating: ${text.toLowerCase()}`}
        noneLabel="Did not come up"
        field={form.field(`ratings.${id}`)}
      />
    </div>
  );
}
