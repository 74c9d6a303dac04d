import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconInfoCircle,
  IconPoint,
} from '@tabler/icons-react';
import type { IconShape } from '../base/Icon';

/** `attention` amber, `error` red (loss and error only), `done` green (done only), `info` blue. */
export type Tone = 'neutral' | 'info' | 'attention' | 'error' | 'done';

export const toneIcons: Record<Tone, IconShape> = {
  neutral: IconPoint,
  info: IconInfoCircle,
  attention: IconAlertTriangle,
  error: IconCircleX,
  done: IconCircleCheck,
};
