import type { SessionRecord, SessionWords } from '@shared/contract/supervision';
import { formatStampTime } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Section } from '@renderer/ui/layout/Section';
import { useState, type ReactNode } from 'react';
import { useOpenRestricted } from '../mutations';
import { localDay, zone } from '../../log/stamps';
import styles from '../supervision.module.css';
import { AddendumButton } from './AddendumButton';

/** The sealed words with what was added later. Restricted ones open on purpose only. */
export function SessionWordsView({ session }: { session: SessionRecord }): ReactNode {
  const [opened, setOpened] = useState<SessionWords | null>(null);
  const open = useOpenRestricted();
  const words = session.words ?? opened;
  const show = () => open.mutate({ id: session.id }, { onSuccess: setOpened });
  return (
    <Section
      title="Note"
      level={3}
      action={words && <AddendumButton id={session.id} onAdded={opened ? show : undefined} />}
    >
      {words ? (
        <Words words={words} />
      ) : (
        <Notice
          tone="info"
          title="This note is restricted"
          actions={
            <Button size="small" loading={open.isPending} onClick={show}>
              Open the note
            </Button>
          }
        >
          Opening it is written to the history with your name.
          {open.error && ` ${open.error.message}`}
        </Notice>
      )}
      <p className={styles['small']}>
        Sealed {stamp(session.sealedAt)} by {session.sealedBy}. Sealed does not mean privileged: a
        court or a public records request may ask for it.
      </p>
    </Section>
  );
}

const stamp = (at: string) => `${localDay(at)}, ${formatStampTime(at, zone)}`;

function Words({ words }: { words: SessionWords }): ReactNode {
  return (
    <>
      {words.note === null ? (
        <p className={styles['quiet']}>No words were written.</p>
      ) : (
        <p className={styles['note']}>{words.note}</p>
      )}
      {words.addenda.map(({ id, body, at, by }) => (
        <article key={id} className={styles['addendum']} aria-label={`Added ${stamp(at)}`}>
          <p className={styles['small']}>
            Added {stamp(at)} by {by}
          </p>
          <p className={styles['note']}>{body}</p>
        </article>
      ))}
    </>
  );
}
