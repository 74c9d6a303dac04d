import type { MoveOptions } from '@shared/contract/recruitment';
import { plural } from '@shared/parse/format';
import { formatDay } from '@shared/parse/format-date';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Notice } from '@renderer/ui/feedback/Notice';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { SelectField } from '@renderer/ui/fields/SelectField';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';
import type { MoveValues } from './move-form';

interface Props {
  form: AppForm<MoveValues>;
  options: MoveOptions;
}

/** Which cohort someone joins when they enter training. */
export function CohortQuestion({ form, options }: Props): ReactNode {
  const words = useWords();
  if (options.enrolledIn !== null) {
    return <Notice tone="info">They are enrolled in {options.enrolledIn} already.</Notice>;
  }
  if (options.cohorts.length === 0) {
    return (
      <Notice tone="attention" title="No cohort is planned or running">
        <p>
          Training needs a cohort to enroll in. <TextLink href="#/training">Plan one</TextLink>,
          then move them.
        </p>
      </Notice>
    );
  }
  const choices = options.cohorts.map(({ id, name, startOn, status, enrolled }) => ({
    value: String(id),
    label: name,
    help: `${words.label('cohortStatus', status)}, ${status === 'planned' ? 'starts' : 'started'} ${formatDay(startOn)}, ${plural(enrolled, 'trainee')}`,
  }));
  const shared = {
    label: 'Which cohort?',
    missing: 'Choose a cohort.',
    field: form.field('cohortId'),
  };
  return choices.length <= 5 ? (
    <RadioGroup {...shared} choices={choices} />
  ) : (
    <SelectField
      {...shared}
      width="full"
      choices={choices.map(({ value, label, help }) => ({ value, label: `${label} (${help})` }))}
    />
  );
}
