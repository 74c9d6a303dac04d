import {
  formMethods,
  type ResponseView,
  type TemplateView,
} from '@shared/contract/screening-forms';
import { DateField } from '@renderer/ui/fields/DateField';
import { SelectField } from '@renderer/ui/fields/SelectField';
import type { Typed } from '@renderer/ui/fields/use-parsed-text';
import { FormRow } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { EntryForm } from '../../log/components/EntryForm';
import { WithDraft } from '../../log/components/WithDraft';
import { useSaveResponse } from '../mutations';
import { fileHref } from '../parts';
import styles from '../screening.module.css';
import { AnswerFields } from './AnswerFields';
import { type AnswerValues, answerValues } from './answer-values';

interface Props {
  personId: number;
  candidateId: number;
  template: TemplateView;
  /** The one that is changed; null for a new one. */
  response: ResponseView | null;
  mode: ResponseView['mode'];
}

interface Values {
  completedOn: Typed<string>;
  mode: string | null;
  answers: AnswerValues;
}

/** The questions with their answers. What is typed is kept until it is saved. */
export function QuestionnaireForm(props: Props): ReactNode {
  const { personId, candidateId, template, response, mode } = props;
  const today = useToday();
  const save = useSaveResponse();
  const subject = response ? `response-${response.id}` : `new-${candidateId}`;
  const fresh: Values = {
    completedOn: response?.completedOn ?? today,
    mode,
    answers: answerValues(template.items, response?.answers ?? {}),
  };
  const back = () => {
    window.location.hash = fileHref(personId, 'questionnaire').slice(1);
  };
  return (
    <WithDraft<Values> key={subject} form="questionnaire" subject={subject}>
      {(draft) => (
        <EntryForm
          draft={draft}
          fresh={fresh}
          schema={formMethods.saveResponse.input}
          toInput={(values) => ({
            candidateId,
            responseId: response?.id ?? null,
            version: response?.version ?? null,
            formVersion: template.formVersion,
            ...(emptiesToNull(values) as Values),
          })}
          submitLabel="Save questionnaire"
          label="Questionnaire"
          cancelLabel="Close"
          onCancel={back}
          firstField="completedOn"
          onSubmit={async (input) => {
            await save.mutateAsync(input);
            await draft.discard();
            back();
          }}
        >
          {(form) => <Questions form={form} template={template} />}
        </EntryForm>
      )}
    </WithDraft>
  );
}

function Questions({
  form,
  template,
}: {
  form: AppForm<Values>;
  template: TemplateView;
}): ReactNode {
  const words = useWords();
  const today = useToday();
  const mode = form.useValue('mode');
  return (
    <>
      {template.intro && <p className={styles['muted']}>{template.intro}</p>}
      <FormRow>
        <DateField label="Filled in on" max={today} lean="past" field={form.field('completedOn')} />
        <SelectField
          label="How was it filled in?"
          alwaysAnswered
          choices={words.choices('formMode')}
          field={form.field('mode')}
          width="medium"
        />
      </FormRow>
      <AnswerFields
        items={template.items}
        bind={(id) => form.field(`answers.${id}`)}
        allOptional={mode === 'paper_keyed'}
      />
    </>
  );
}
