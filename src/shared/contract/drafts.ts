import { z } from 'zod';
import { command, query } from './define';

const form = z.string().regex(/^[a-z-]{1,40}$/);
const subject = z.string().max(80);

export const drafts = {
  get: query(
    z.object({ form, subject }),
    z.object({ body: z.string(), savedAt: z.string() }).nullable(),
  ),
  list: query(
    z.object({ form }),
    z.array(z.object({ subject: z.string(), body: z.string(), savedAt: z.string() })),
  ),
  /** Replaces the draft of this form and subject. Two million characters are more than any note. */
  save: command(
    z.object({ form, subject, body: z.string().max(2_000_000) }),
    z.object({ savedAt: z.string() }),
  ),
  remove: command(z.object({ form, subject }), z.void()),
};
