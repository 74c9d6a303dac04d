import type { SafeContact as Facts } from '@shared/contract/families-request-records';
import { Notice } from '@renderer/ui/feedback/Notice';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Stack } from '@renderer/ui/layout/Stack';
import type { ReactNode } from 'react';
import styles from '../families.module.css';

interface Props {
  contact: Facts;
  /** Whose: for the heading where several people are on one page. */
  name: string;
}

const allowed = (what: string, answer: boolean | null): string => {
  if (answer === null) return `${what} not known`;
  return answer ? `${what} is fine` : `no ${what}`;
};

/** How to reach a parent. The safe-contact note always stands before the first number. */
export function SafeContact({ contact, name }: Props): ReactNode {
  const { safeContactNote, phone, email, phoneOkVoicemail, phoneOkText } = contact;
  const rules = `${allowed('voicemail', phoneOkVoicemail)}, ${allowed('text', phoneOkText)}`;
  return (
    <Stack gap="small">
      {safeContactNote && (
        <Notice tone="attention" title={`Before you call ${name}`}>
          <p className={styles['asWritten']}>{safeContactNote}</p>
        </Notice>
      )}
      <KeyValue
        facts={[
          {
            label: 'Phone',
            value: phone && (
              <>
                {phone} <span className={styles['detail']}>({rules})</span>
              </>
            ),
          },
          ...(email ? [{ label: 'Email', value: email }] : []),
        ]}
      />
    </Stack>
  );
}
