import { Form } from '@renderer/ui/form/Form';
import { fieldId } from '@renderer/ui/form/form-context';
import { type AppForm, useAppForm } from '@renderer/ui/form/use-app-form';
import { Stack } from '@renderer/ui/layout/Stack';
import type { KeyboardEvent, ReactNode } from 'react';
import type { z } from 'zod';
import type { Draft } from '../../../lib/drafts';
import { useFormDraft } from '../use-form-draft';
import { DraftNotice } from './DraftNotice';

/** What acts on the form from outside its fields. */
export interface EntryFormControl<V extends object> {
  form: AppForm<V>;
  focus: (path: string) => void;
  /** The form goes on with these values; what was typed is let go. */
  startAgain: (values: V, focusOn: string) => Promise<void>;
}

interface Props<V extends object, S extends z.ZodType> {
  draft: Draft<V>;
  /** The form before anything is typed. */
  fresh: V;
  schema: S;
  toInput: (values: V) => unknown;
  /** Keeps the entry; a thrown error goes to its field. */
  onSubmit: (input: z.output<S>, control: EntryFormControl<V>) => Promise<unknown>;
  submitLabel: string;
  label: string;
  cancelLabel?: string;
  onCancel: () => void;
  /** The first field that takes focus when the form starts afresh. */
  firstField: string;
  /** Above the questions. */
  tools?: (control: EntryFormControl<V>) => ReactNode;
  /** Keys of the form besides Ctrl+Enter, by their letter with Ctrl. */
  keys?: Record<string, (control: EntryFormControl<V>) => void>;
  children: (form: AppForm<V>) => ReactNode;
}

/** The form of an entry: one page, kept as a draft while it is typed, saved with Ctrl+Enter. */
export function EntryForm<V extends object, S extends z.ZodType>(props: Props<V, S>): ReactNode {
  const { draft, fresh, schema, toInput, keys = {} } = props;
  const kept = useFormDraft(draft, fresh);
  const form: AppForm<V> = useAppForm<V, S>({
    schema,
    toInput,
    initialValues: draft.found ? { ...fresh, ...draft.found } : fresh,
    onValuesChange: kept.keep,
    onSubmit: (input) => props.onSubmit(input, control),
  });
  const control: EntryFormControl<V> = {
    form,
    focus: (path) => document.getElementById(fieldId(form.registry.id, path))?.focus(),
    startAgain: async (values, focusOn) => {
      await kept.restart(values);
      form.reset(values);
      requestAnimationFrame(() => control.focus(focusOn));
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.ctrlKey || event.altKey || event.shiftKey) return;
    const act = event.key === 'Enter' ? () => form.submit() : keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act(control);
  };
  return (
    // Keys for the whole form: the fields inside take the focus.
    <div onKeyDown={onKeyDown}>
      <Stack gap="fields">
        {draft.found && (
          <DraftNotice onDiscard={() => void control.startAgain(fresh, props.firstField)} />
        )}
        {props.tools?.(control)}
        <Form
          form={form}
          submitLabel={props.submitLabel}
          label={props.label}
          cancelLabel={props.cancelLabel}
          onCancel={props.onCancel}
          status={kept.status}
        >
          {props.children(form)}
        </Form>
      </Stack>
    </div>
  );
}
