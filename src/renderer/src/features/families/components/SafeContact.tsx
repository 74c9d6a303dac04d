import type { SafeContact as Facts } from '@shared/contract/families-request-records';
import { Notice } from '@renderer/ui/feedback/Notice';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import type { ReactNode } from 'react';
import { yesNoWords } from '../words';

interface Props {
  contact: Facts;
  /** Whose: for the heading where several people are on one page. */
  name: string;
}

/** How to reach a parent. The safe-contact note always stands before the first number. */
export function SafeContact({ contact, name }: Props): ReactNode {
  const { safeContactNote, phone, email, phoneOkVoicemail, phoneOkText } = contact;
  return (
    <>
      {safeContactNote && (
        <Notice tone="attention" title={`Before you call ${name}`}>
          <p style={{ whiteSpace: 'pre-wrap' }}>{safeContactNote}</p>
        </Notice>
      )}
      <KeyValue
        facts={[
          { label: 'Phone', value: phone },
          { label: 'Voicemail is fine', value: yesNoWords(phoneOkVoicemail) },
          { label: 'Text is fine', value: yesNoWords(phoneOkText) },
          ...(email ? [{ label: 'Email', value: email }] : []),
        ]}
      />
    </>
  );
}
