import { code, localDate } from '@shared/contract/common';
import type { SheetTrainee } from '@shared/contract/training-parts';
import type { SelfRating } from '@shared/contract/training-signoffs';
import { ratingWave, selfRatingAnswer } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import { Button } from '@renderer/ui/base/Button';
import { choicesOf } from '@renderer/ui/fields/choice';
import { DateField } from '@renderer/ui/fields/DateField';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { useReturnFocus } from '@renderer/ui/overlay/use-return-focus';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { useWords } from '../../../lib/lists';
import { useRemoveSelfRating, useSaveSelfRating } from '../after-mutations';

const schema = z.object({
  on: localDate,
  answers: z
    .record(code, z.enum(selfRatingAnswer.codes))
    .refine((all) => Object.keys(all).length > 0, 'Enter at least one answer.'),
});
const choices = choicesOf(selfRatingAnswer.items);

interface Values {
  on: string | null;
  answers: Record<string, string | null>;
}

/** Whose sheet of which time. */
export interface RatingProposal {
  trainee: SheetTrainee;
  wave: SelfRating['wave'];
  rating: SelfRating | null;
  /** What the sheet asks about. */
  competencies: readonly string[];
}

/** One person's sheet, before or after the course. */
export function RatingDialog({
  proposal,
  onClose,
}: {
  proposal: RatingProposal;
  onClose: () => void;
}): ReactNode {
  useReturnFocus();
  const today = useToday();
  const words = useWords();
  const save = useSaveSelfRating();
  const remove = useRemoveSelfRating();
  const { trainee, wave, rating, competencies } = proposal;
  const form = useAppForm({
    schema,
    initialValues: {
      on: rating?.on ?? today,
      answers: Object.fromEntries(
        competencies.map((competency) => [competency, rating?.answers[competency] ?? null]),
      ),
    } as Values,
    toInput: ({ on, answers }: Values) => ({
      on,
      answers: Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null)),
    }),
    onSubmit: async (fields) => {
      await save.mutateAsync({ enrollmentId: trainee.enrollmentId, wave, ...fields });
      onClose();
    },
  });
  const when = labelOf(ratingWave.items, wave).toLowerCase();
  return (
    <Dialog
      open
      onClose={onClose}
      title={`How sure ${trainee.name} feels ${when}`}
      size="large"
      keepOnOutsideClick
    >
      <Form
        form={form}
        submitLabel="Save sheet"
        onCancel={onClose}
        actions={
          rating && (
            <Button
              variant="quiet"
              onClick={() =>
                remove.mutate({ id: rating.id, version: rating.version }, { onSuccess: onClose })
              }
            >
              Remove sheet
            </Button>
          )
        }
      >
        <DateField
          label="Filled in on"
          lean="past"
          max={today}
          field={form.field('on')}
          autoFocus
        />
        {competencies.map((competency) => (
          <RadioGroup
            key={competency}
            label={words.label('competency', competency)}
            optional
            inline
            choices={choices}
            field={form.field(`answers.${competency}`)}
          />
        ))}
      </Form>
    </Dialog>
  );
}
