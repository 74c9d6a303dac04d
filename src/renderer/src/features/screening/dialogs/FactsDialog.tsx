import { type EligibilityView, factFields } from '@shared/contract/screening-eligibility';
import { addDays } from '@shared/dates';
import { DateField } from '@renderer/ui/fields/DateField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { Form } from '@renderer/ui/form/Form';
import { FormRow } from '@renderer/ui/form/FormRow';
import { type AppForm, useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import { factInput, factValues, type FactValues } from '../facts-form';
import { useSaveFacts } from '../mutations';
import styles from '../screening.module.css';

interface Props {
  candidateId: number;
  view: EligibilityView;
  onClose: () => void;
}

const yesNoChoices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Not known' },
];

/** Yes or no, and days. There is no field for a story: it is theirs. */
export function FactsDialog({ candidateId, view, onClose }: Props): ReactNode {
  const save = useSaveFacts();
  const form = useAppForm<FactValues, typeof factFields>({
    schema: factFields,
    initialValues: factValues(view),
    toInput: (values) => factInput(values, view.facts),
    onSubmit: async (facts) => {
      await save.mutateAsync({ candidateId, version: view.factsVersion, ...facts });
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title="What they told us" keepOnOutsideClick>
      <p className={styles['dialogNote']}>
        Ask, or let a caseworker say yes or no. Nothing from a case file belongs here.
      </p>
      <Form form={form} submitLabel="Save facts" onCancel={onClose} label="Facts">
        <CaseQuestions form={form} />
        <OtherQuestions form={form} />
        <CustomQuestions form={form} view={view} />
        <KnownQuestions form={form} />
      </Form>
    </Dialog>
  );
}

function CaseQuestions({ form }: { form: AppForm<FactValues> }): ReactNode {
  const words = useWords();
  const today = useToday();
  return (
    <>
      <RadioGroup
        label="Is a child-welfare case open now?"
        inline
        choices={yesNoChoices}
        field={form.field('openCase')}
        autoFocus
      />
      <FormRow>
        <DateField
          label="When did the last case close?"
          optional
          max={today}
          lean="past"
          field={form.field('caseClosedOn')}
        />
        <SelectField
          label="How did it end?"
          optional
          emptyLabel="Not known"
          choices={words.choices('permanency')}
          field={form.field('permanency')}
          width="medium"
        />
      </FormRow>
      <DateField
        label="When were they reunified, or was it resolved another way?"
        optional
        max={today}
        lean="past"
        field={form.field('resolvedOn')}
      />
    </>
  );
}

function OtherQuestions({ form }: { form: AppForm<FactValues> }): ReactNode {
  const today = useToday();
  const inRecovery = form.useValue('inRecovery');
  const adult = form.useValue('adult');
  return (
    <>
      <RadioGroup
        label="Are they in recovery from substance use?"
        help="Only if they tell you."
        inline
        choices={yesNoChoices}
        field={form.field('inRecovery')}
      />
      {inRecovery === 'yes' && (
        <DateField
          label="Since when?"
          optional
          max={today}
          lean="past"
          field={form.field('recoverySince')}
        />
      )}
      <RadioGroup
        label="Are they at least 18 years old?"
        inline
        choices={yesNoChoices}
        field={form.field('adult')}
      />
      {adult === 'no' && (
        <DateField
          label="When do they turn 18?"
          optional
          min={addDays(today, 1)}
          lean="future"
          field={form.field('adultOn')}
        />
      )}
      <RadioGroup
        label="Is nothing unresolved on the child abuse registry?"
        inline
        choices={yesNoChoices}
        field={form.field('registryResolved')}
      />
    </>
  );
}

function CustomQuestions({
  form,
  view,
}: {
  form: AppForm<FactValues>;
  view: EligibilityView;
}): ReactNode {
  const today = useToday();
  return view.customRules.map(({ code, words, asksDay }) => (
    <FormRow key={code}>
      <RadioGroup
        label={words}
        inline
        choices={yesNoChoices}
        field={form.field(`customAnswer.${code}`)}
      />
      {asksDay && (
        <DateField
          label="Since when?"
          optional
          max={today}
          lean="past"
          field={form.field(`customOn.${code}`)}
        />
      )}
    </FormRow>
  ));
}

function KnownQuestions({ form }: { form: AppForm<FactValues> }): ReactNode {
  const words = useWords();
  const today = useToday();
  const verified = form.useValue('verified');
  return (
    <FormRow>
      <SelectField
        label="How is this known?"
        alwaysAnswered
        choices={words.choices('verification')}
        field={form.field('verified')}
        width="medium"
      />
      {verified !== 'not_verified' && (
        <DateField
          label="On which day?"
          optional
          max={today}
          lean="past"
          field={form.field('verifiedOn')}
        />
      )}
    </FormRow>
  );
}
