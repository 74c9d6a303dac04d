import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { newActivity } from '@shared/contract/log-fields';
import { Page } from '@renderer/ui/layout/Page';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { type ActivityFormValues, activityInput, newActivityValues } from './activity-form';
import { ActivityFieldset } from './components/ActivityFieldset';
import { EntryForm } from './components/EntryForm';
import { JustSaved, type SavedEntry } from './components/JustSaved';
import { WithDraft } from './components/WithDraft';
import { useAddActivity } from './mutations';

const route = getRouteApi('/log/activity/new');

/** Committees, speaking, preparation: work for the program that is not with a parent. */
export function NewActivityScreen(): ReactNode {
  useTitle('Log program work');
  const { mentor, on } = route.useSearch();
  const navigate = useNavigate();
  const today = useToday();
  const add = useAddActivity();
  const [saved, setSaved] = useState<SavedEntry[]>([]);
  const subject = mentor ? `new-${mentor}` : 'new';
  const fresh = newActivityValues({ on: on ?? today, mentors: mentor ? [String(mentor)] : [] });
  return (
    <Page
      title="Log program work"
      width="reading"
      focusKey="/log/activity/new"
      back={{ href: '#/log', label: 'Log' }}
    >
      <WithDraft<ActivityFormValues> key={subject} form="activity" subject={subject}>
        {(draft) => (
          <EntryForm
            draft={draft}
            fresh={fresh}
            schema={newActivity}
            toInput={(values) => ({ ...activityInput(values), draft: subject })}
            submitLabel="Save program work"
            label="Log program work"
            cancelLabel="Close"
            onCancel={() => void navigate({ to: '/log' })}
            firstField="on"
            onSubmit={async (input, { form, startAgain }) => {
              const { mentors, payable } = form.values();
              const { id } = await add.mutateAsync(input);
              setSaved((old) => [{ id, on: input.on, minutes: input.minutes }, ...old]);
              await startAgain(newActivityValues({ on: input.on, mentors, payable }), 'kind');
            }}
          >
            {(form) => <ActivityFieldset form={form} id={null} />}
          </EntryForm>
        )}
      </WithDraft>
      <JustSaved entry="activity" entries={saved} />
    </Page>
  );
}
