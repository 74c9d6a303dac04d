import { useQuery } from '@tanstack/react-query';
import { isLocalDate } from '@shared/dates';
import { Notice } from '@renderer/ui/feedback/Notice';
import { TextField } from '@renderer/ui/fields/TextField';
import type { AppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { asId } from '../../families/words';
import { matchQueries, type StartCheckQuery } from '../queries';
import type { Beginning, StartValues } from '../start-form';
import styles from '../matches.module.css';

interface Props {
  form: AppForm<StartValues>;
  beginning: Beginning;
}

/** What to know before the two are matched. Nothing here stops but a parent partner who is not active. */
export function StartConcerns({ form, beginning }: Props): ReactNode {
  const parentId = asId(form.useValue('parentId'));
  const mentorId = asId(form.useValue('mentorId'));
  const requestId = asId(form.useValue('requestId'));
  const startOn = form.useValue('startOn');
  const ends = form.useValue('closePrevious') && beginning.previous?.endOn === null;
  const endOn = form.useValue('closePreviousOn');
  const query: StartCheckQuery | null =
    parentId === null || mentorId === null || startOn === null || !isLocalDate(startOn)
      ? null
      : {
          parentId,
          mentorId,
          requestId,
          startOn,
          previousMatchId: beginning.previous?.id ?? null,
          closePreviousOn: ends && endOn !== null && isLocalDate(endOn) ? endOn : null,
        };
  const found = useQuery(matchQueries.check(query)).data;
  if (query === null || !found) return null;
  const { refusal, concerns } = found;
  return (
    <>
      {refusal !== null && (
        <Notice tone="error" announced>
          {refusal}
        </Notice>
      )}
      {concerns.length > 0 && (
        <Notice tone="attention" title="Before you start" announced>
          <ul className={styles['concerns']}>
            {concerns.map(({ code, sentence }) => (
              <li key={`${code}-${sentence}`}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {concerns.some(({ needsReason }) => needsReason) && (
        <TextField
          label="Why do you match them all the same?"
          help="Kept in the history of the match."
          missing="Say why, in a few words."
          field={form.field('overCapacityReason')}
          width="full"
        />
      )}
    </>
  );
}
