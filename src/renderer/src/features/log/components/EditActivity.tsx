import { type ActivityRecord } from '@shared/contract/log';
import { changedActivity } from '@shared/contract/log-fields';
import type { ReactNode } from 'react';
import { activityFormValues, type ActivityFormValues, activityInput } from '../activity-form';
import { useUpdateActivity } from '../mutations';
import { ActivityFieldset } from './ActivityFieldset';
import { EntryForm } from './EntryForm';
import { WithDraft } from './WithDraft';

interface Props {
  activity: ActivityRecord;
  onDone: () => void;
}

/** Corrects program work; what is typed is kept as a draft until it is saved. */
export function EditActivity({ activity, onDone }: Props): ReactNode {
  const update = useUpdateActivity();
  const { id, version } = activity;
  const subject = String(id);
  const before = { id, version, draft: subject };
  return (
    <WithDraft<ActivityFormValues> form="activity" subject={subject}>
      {(draft) => (
        <EntryForm
          draft={draft}
          fresh={activityFormValues(activity)}
          schema={changedActivity}
          toInput={(values) => ({ ...activityInput(values, activity), ...before })}
          submitLabel="Save program work"
          label="Edit program work"
          onCancel={() => void draft.discard().then(onDone)}
          firstField="on"
          onSubmit={async (input) => {
            await update.mutateAsync(input);
            await draft.discard();
            onDone();
          }}
        >
          {(form) => <ActivityFieldset form={form} id={id} />}
        </EntryForm>
      )}
    </WithDraft>
  );
}
