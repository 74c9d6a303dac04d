import { Button } from '@renderer/ui/base/Button';
import { notify } from '@renderer/ui/feedback/notify';
import { DateField } from '@renderer/ui/fields/DateField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Page } from '@renderer/ui/layout/Page';
import { Inline } from '@renderer/ui/layout/Stack';
import { ConfirmDialog } from '@renderer/ui/overlay/ConfirmDialog';
import { Dialog } from '@renderer/ui/overlay/Dialog';
import { MenuButton, MoreMenu } from '@renderer/ui/overlay/Menu';
import { PopoverButton } from '@renderer/ui/overlay/PopoverButton';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';

const EndMatch = z.object({ on: z.iso.date(), reason: z.string() });

export function OverlaysPage(): ReactNode {
  const [asking, setAsking] = useState(false);
  const [ending, setEnding] = useState(false);
  return (
    <Page title="Dialogs and messages">
      <Inline>
        <Button onClick={() => setAsking(true)}>Ask before deleting</Button>
        <Button onClick={() => setEnding(true)}>End match…</Button>
        <MenuButton
          label="Move to"
          items={[
            { label: 'Interview', keys: 'Alt+Shift+Right', onSelect: () => undefined },
            { label: 'Checks', help: 'Asks for the date it was sent.', onSelect: () => undefined },
            { label: 'Training', disabled: true, onSelect: () => undefined },
            'line',
            { label: 'Not moving forward…', danger: true, onSelect: () => undefined },
          ]}
        />
        <MoreMenu
          label="More for Ana Lopez"
          items={[{ label: 'Snooze', onSelect: () => undefined }]}
        />
        <PopoverButton label="Snooze">
          {(close) => (
            <>
              <DateField label="Until" lean="future" />
              <Button variant="primary" onClick={close}>
                Snooze
              </Button>
            </>
          )}
        </PopoverButton>
      </Inline>
      <Inline>
        <Button onClick={() => notify('Maria R. moved to Interview.', { undo: () => undefined })}>
          Message with Undo
        </Button>
        <Button onClick={() => notify('Report saved.', { tone: 'done' })}>Done message</Button>
        <Button onClick={() => notify('The backup drive was removed.', { tone: 'error' })}>
          Error message
        </Button>
      </Inline>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Delete 3 log entries?"
        confirmLabel="Delete 3 log entries"
        danger
        onConfirm={() => undefined}
      >
        They are removed from the log and from reports that are not finished. This cannot be undone.
      </ConfirmDialog>
      <EndMatchDialog open={ending} onClose={() => setEnding(false)} />
    </Page>
  );
}

function EndMatchDialog({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const form = useAppForm({
    schema: EndMatch,
    initialValues: { on: '2026-11-02', reason: '' },
    onSubmit: onClose,
  });
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="End the match of Ana Lopez and Fatima Hassan"
      keepOnOutsideClick
    >
      <Form form={form} submitLabel="End match" onCancel={onClose}>
        <DateField label="Ended on" lean="past" field={form.field('on')} autoFocus />
        <TextArea label="What helped?" help="In a sentence." field={form.field('reason')} />
      </Form>
    </Dialog>
  );
}
