import { eligibilityMethods, type RuleView } from '@shared/contract/screening-eligibility';
import { appliesWords, ruleLabel } from '@shared/domain/screening/rule-words';
import { appliesWhen, hasOwnMonths, isCustom, ruleCodes } from '@shared/domain/screening/rules';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { DateField } from '@renderer/ui/fields/DateField';
import { NumberField } from '@renderer/ui/fields/NumberField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import type { Typed } from '@renderer/ui/fields/use-parsed-text';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import type { ReactNode } from 'react';
import { useSaveRule } from '../mutations';

interface Props {
  /** The one to change; null adds one. */
  rule: RuleView | null;
  /** Codes of the rules there are. */
  taken: readonly string[];
  onClose: () => void;
}

interface Values {
  which: string | null;
  label: string | null;
  months: Typed<number>;
  severity: string | null;
  waivable: boolean;
  appliesWhen: string | null;
  effectiveFrom: Typed<string>;
  source: string | null;
}

const ownRule = 'own';

const weights = [
  { value: 'gate', label: 'Must be met', help: 'Nobody goes on before it is met or waived.' },
  { value: 'advisory', label: 'Advice', help: 'For the conversation; it holds nobody back.' },
];

/** A rule: what it asks, how much it weighs, whom it concerns and where it comes from. */
export function RuleDialog({ rule, taken, onClose }: Props): ReactNode {
  const save = useSaveRule();
  const schema = eligibilityMethods.saveRule.input;
  const form = useAppForm<Values, typeof schema>({
    schema,
    initialValues: {
      which: rule?.code ?? ownRule,
      label: rule?.label ?? '',
      months: rule?.months ?? null,
      severity: rule?.severity ?? 'gate',
      waivable: rule?.waivable ?? false,
      appliesWhen: rule?.appliesWhen ?? 'always',
      effectiveFrom: rule?.effectiveFrom ?? null,
      source: rule?.source ?? '',
    },
    toInput: ({ which, ...values }) => ({
      ...(emptiesToNull(values) as object),
      code: which === ownRule ? null : which,
    }),
    onSubmit: async (input) => {
      await save.mutateAsync(input);
      onClose();
    },
  });
  const which = form.useValue('which') ?? ownRule;
  const custom = which === ownRule || isCustom(which);
  const known = ruleCodes
    .filter((code) => !taken.includes(code))
    .map((code) => ({ value: code, label: ruleLabel({ code, label: null, months: 12 }) }));
  return (
    <Dialog open onClose={onClose} title={rule ? rule.words : 'Add a rule'} keepOnOutsideClick>
      <Form
        form={form}
        submitLabel={rule ? 'Save rule' : 'Add rule'}
        onCancel={onClose}
        label="Rule"
      >
        {!rule && (
          <SelectField
            label="Which rule?"
            alwaysAnswered
            choices={[{ value: ownRule, label: 'A rule of your own' }, ...known]}
            field={form.field('which')}
            width="full"
          />
        )}
        {custom && (
          <TextField
            label="What does it ask?"
            help="As something that is true of them: “Lives in the county”."
            field={form.field('label')}
            width="full"
          />
        )}
        {(custom || hasOwnMonths(which)) && (
          <NumberField
            label="For how many months?"
            optional={custom}
            min={1}
            max={240}
            suffix="months"
            field={form.field('months')}
          />
        )}
        <RadioGroup label="Weight" choices={weights} field={form.field('severity')} />
        <CheckboxField label="It can be waived" field={form.field('waivable')} />
        <SelectField
          label="Whom does it concern?"
          alwaysAnswered
          choices={appliesWhen.map((value) => ({ value, label: appliesWords[value] }))}
          field={form.field('appliesWhen')}
          width="long"
        />
        <DateField
          label="From which day?"
          optional
          lean="future"
          help="Empty for always. Until a day to come, the rule as it is holds."
          field={form.field('effectiveFrom')}
        />
        <TextField
          label="Where does it come from?"
          help="A contract, a law, a policy; shown beside the rule."
          field={form.field('source')}
          width="full"
        />
      </Form>
    </Dialog>
  );
}
