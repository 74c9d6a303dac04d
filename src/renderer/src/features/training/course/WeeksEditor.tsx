import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { Button } from '@renderer/ui/base/Button';
import { Disclosure } from '@renderer/ui/base/Disclosure';
import { IconButton } from '@renderer/ui/base/IconButton';
import { announce } from '@renderer/ui/feedback/announce';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { DurationField } from '@renderer/ui/fields/DurationField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { FormRow } from '@renderer/ui/form/FormRow';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import { useRef, type ReactNode } from 'react';
import { type CourseValues, emptyWeek, moveWeek, type WeekValues } from './course-form';
import styles from './course.module.css';

/** As many as the contract takes. */
const most = 60;

/** The weeks of a course in their order; each can be changed, moved, added and taken out. */
export function WeeksEditor({ form }: { form: AppForm<CourseValues> }): ReactNode {
  const weeks = form.useValue('weeks');
  const root = useRef<HTMLDivElement>(null);
  const set = (next: WeekValues[], said: string) => {
    form.set('weeks', next);
    announce(said);
  };
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  const move = (from: number, to: number) => {
    set(moveWeek(form.values().weeks, from, to), `Now week ${to + 1}.`);
    focusOn(`li:nth-child(${to + 1}) [data-move="${to < from ? 'up' : 'down'}"]`);
  };
  const remove = (at: number) => {
    const left = form.values().weeks.filter((_, index) => index !== at);
    set(left, `Week ${at + 1} taken out. ${left.length} left.`);
    focusOn('[data-add]');
  };
  const add = () => {
    const now = form.values().weeks;
    set([...now, emptyWeek(now.at(-1))], `Week ${now.length + 1} added.`);
    focusOn(`li:nth-child(${now.length + 1}) input`);
  };
  return (
    <div ref={root}>
      <ol className={styles['editor']} aria-label="Weeks">
        {weeks.map(({ key }, at) => (
          <li key={key} className={styles['week']}>
            <div className={styles['weekHead']}>
              <h3>Week {at + 1}</h3>
              <div className={styles['acts']}>
                <IconButton
                  icon={IconArrowUp}
                  label={`Move week ${at + 1} up`}
                  data-move="up"
                  aria-disabled={at === 0 || undefined}
                  onClick={() => at > 0 && move(at, at - 1)}
                />
                <IconButton
                  icon={IconArrowDown}
                  label={`Move week ${at + 1} down`}
                  data-move="down"
                  aria-disabled={at === weeks.length - 1 || undefined}
                  onClick={() => at < weeks.length - 1 && move(at, at + 1)}
                />
                <IconButton
                  icon={IconX}
                  label={`Take out week ${at + 1}`}
                  aria-disabled={weeks.length === 1 || undefined}
                  onClick={() => weeks.length > 1 && remove(at)}
                />
              </div>
            </div>
            <WeekFields form={form} at={at} />
          </li>
        ))}
      </ol>
      <Button
        size="small"
        icon={IconPlus}
        data-add
        onClick={add}
        disabledReason={weeks.length >= most ? `A course has ${most} weeks at most.` : undefined}
      >
        Add a week
      </Button>
    </div>
  );
}

function WeekFields({ form, at }: { form: AppForm<CourseValues>; at: number }): ReactNode {
  return (
    <>
      <FormRow>
        <TextField
          label={`Topic of week ${at + 1}`}
          missing="Give every week a title."
          field={form.field(`weeks.${at}.title`)}
        />
        <DurationField
          label={`Length of week ${at + 1}`}
          field={form.field(`weeks.${at}.minutes`)}
        />
      </FormRow>
      <CheckboxField
        label={`Week ${at + 1} is required: attended in full or made up`}
        field={form.field(`weeks.${at}.required`)}
      />
      <Disclosure label={`What week ${at + 1} covers and needs`}>
        <TextArea
          label={`What people can do after week ${at + 1}`}
          optional
          rows={2}
          field={form.field(`weeks.${at}.objectives`)}
        />
        <TextArea
          label={`To bring in week ${at + 1}`}
          optional
          help="One thing a line. Printed on the sign-in sheet."
          rows={2}
          field={form.field(`weeks.${at}.materials`)}
        />
      </Disclosure>
    </>
  );
}
