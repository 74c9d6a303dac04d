import { randomBytes } from 'node:crypto';
import { newKey } from '@shared/domain/keys';

/** A fresh exchange key with the given prefix, like 'P-7K2M9QXA'. */
export const freshKey = (prefix: string) => newKey(prefix, randomBytes);
