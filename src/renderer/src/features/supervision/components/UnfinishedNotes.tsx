import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SupervisionDraft } from '@shared/contract/supervision';
import { isLocalDate, type LocalDate } from '@shared/dates';
import { formatList, plural } from '@shared/parse/format';
import { formatListDate, formatStampTime } from '@shared/parse/format-date';
import { Button } from '@renderer/ui/base/Button';
import { LinkButton } from '@renderer/ui/base/LinkButton';
import { Section } from '@renderer/ui/layout/Section';
import { ConfirmDialog } from '@renderer/ui/overlay/ConfirmDialog';
import { useToday } from '@renderer/ui/today';
import { useState, type ReactNode } from 'react';
import { api } from '../../../lib/api';
import { useWords } from '../../../lib/lists';
import { zone } from '../../log/stamps';
import { supervisionQueries } from '../queries';
import styles from '../supervision.module.css';

/** 'Ana Lopez, Mon, Nov 2'. */
function draftName({ mentors, on }: SupervisionDraft, today: LocalDate): string {
  const who = mentors.length > 0 ? formatList(mentors) : 'Nobody chosen yet';
  return on !== null && isLocalDate(on) ? `${who}, ${formatListDate(on, today)}` : who;
}

/** Notes that were begun and not finished. They count nowhere until they are. */
export function UnfinishedNotes(): ReactNode {
  const drafts = useQuery(supervisionQueries.drafts());
  const today = useToday();
  const words = useWords();
  const client = useQueryClient();
  const [leaving, setLeaving] = useState<SupervisionDraft | null>(null);
  const all = drafts.data ?? [];
  if (all.length === 0) return null;
  const discard = async (subject: string) => {
    await api.drafts.remove({ form: 'supervision', subject });
    await client.invalidateQueries({ queryKey: ['supervision', 'drafts'] });
  };
  return (
    <Section title={`${plural(all.length, 'unfinished note')}, not counted until finished`}>
      <ul className={styles['rows']}>
        {all.map((draft) => (
          <li key={draft.subject}>
            <span className={styles['grow']}>
              {draftName(draft, today)}
              {draft.type && (
                <span className={styles['quiet']}>
                  {` · ${words.label('supervisionType', draft.type)}`}
                </span>
              )}
              <span className={styles['quiet']}>
                {` · Saved ${formatStampTime(draft.savedAt, zone)}`}
              </span>
            </span>
            <LinkButton size="small" href={`#/supervision/new?draft=${draft.subject}`}>
              Go on writing
            </LinkButton>
            <Button size="small" variant="quiet" onClick={() => setLeaving(draft)}>
              Discard…
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        title="Discard this unfinished note?"
        confirmLabel="Discard 1 unfinished note"
        danger
        onConfirm={() => leaving && discard(leaving.subject)}
      >
        {leaving && `${draftName(leaving, today)}. What was written is gone for good.`}
      </ConfirmDialog>
    </Section>
  );
}
