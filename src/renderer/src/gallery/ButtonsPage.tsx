import { Button } from '@renderer/ui/base/Button';
import { IconButton } from '@renderer/ui/base/IconButton';
import { Kbd } from '@renderer/ui/base/Kbd';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Status } from '@renderer/ui/feedback/Status';
import { Tag } from '@renderer/ui/feedback/Tag';
import { Page } from '@renderer/ui/layout/Page';
import { Inline } from '@renderer/ui/layout/Stack';
import { Section } from '@renderer/ui/layout/Section';
import { IconDownload, IconPencil, IconPlus, IconTrash, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export function ButtonsPage(): ReactNode {
  return (
    <Page
      title="Buttons and states"
      sentence="One primary button on a page; it says what it does."
      action={
        <Button variant="primary" icon={IconPlus}>
          Add request
        </Button>
      }
    >
      <Section title="Buttons">
        <Inline>
          <Button variant="primary">Save contact</Button>
          <Button>Print</Button>
          <Button icon={IconDownload}>Save PDF</Button>
          <Button variant="quiet">Show history</Button>
          <Button variant="danger" icon={IconTrash}>
            Delete 3 log entries
          </Button>
        </Inline>
        <Inline>
          <Button variant="primary" loading>
            Save contact
          </Button>
          <Button loading>Print</Button>
          <Button variant="primary" disabled>
            Approve month
          </Button>
          <Button disabledReason="Two people still miss hours.">Approve month</Button>
          <Button variant="quiet" disabled>
            Show history
          </Button>
        </Inline>
        <Inline>
          <Button size="small">Log contact</Button>
          <Button size="small" variant="quiet" icon={IconPencil}>
            Edit
          </Button>
          <IconButton icon={IconX} label="Close" />
          <IconButton icon={IconPencil} label="Edit Ana Lopez" />
          <IconButton icon={IconTrash} label="Remove" disabled />
          <LinkButton href="#/form">Log contact</LinkButton>
          <TextLink href="#/table">3 parents are waiting</TextLink>
          <TextLink href="#/table" look="name">
            Ana Lopez
          </TextLink>
          <Kbd keys="Ctrl+K" />
        </Inline>
      </Section>
      <Section title="States">
        <Inline>
          <Status tone="neutral">Paused</Status>
          <Status tone="info">Introduced</Status>
          <Status tone="attention">Check-in due since Nov 3</Status>
          <Status tone="error">Not saved</Status>
          <Status tone="done">Cleared</Status>
        </Inline>
        <Inline>
          <Status tone="neutral" bare>
            Paused
          </Status>
          <Status tone="info" bare>
            Introduced
          </Status>
          <Status tone="attention" bare>
            Lapses in 12 days
          </Status>
          <Status tone="error" bare>
            Not saved
          </Status>
          <Status tone="done" bare>
            Done
          </Status>
          <Tag>Spanish</Tag>
          <Tag>Tuesday evenings</Tag>
        </Inline>
      </Section>
      <Section title="Notices">
        <Notice tone="attention" title="Before you call">
          Do not leave a voicemail. Another person in the home hears the messages.
        </Notice>
        <Notice tone="info">The report for October is still open: figures may change.</Notice>
        <Notice
          tone="error"
          title="The backup was not made"
          actions={<Button size="small">Choose another folder</Button>}
        >
          The folder E:\Backups cannot be reached. Connect the drive, or choose another folder.
        </Notice>
        <Notice tone="done" onDismiss={() => undefined}>
          The copy was opened again and holds the same 1,204 records.
        </Notice>
      </Section>
    </Page>
  );
}
