import { z } from 'zod';
import {
  id,
  localDate,
  option,
  optionalText,
  paging,
  requiredText,
  saved,
  sortOf,
  version,
} from './common';
import { command, query } from './define';

/** What can be written about a caseworker, judge, attorney or clinician. */
export const professionalFields = z.object({
  name: requiredText('Enter a name.', 200),
  title: optionalText(),
  organization: optionalText(),
  phone: optionalText(60),
  email: optionalText(200),
});
export type ProfessionalFields = z.infer<typeof professionalFields>;

const professionalRow = professionalFields.extend({
  id,
  /** Candidates they nominated, and requests they sent. */
  nominations: z.int(),
  requests: z.int(),
});
export type ProfessionalRow = z.infer<typeof professionalRow>;

const professionalRecord = professionalRow.extend({
  version,
  archived: z.boolean(),
  /** Newest first, at most 50. */
  nominated: z.array(z.object({ candidateId: id, name: z.string(), inquiryOn: localDate })),
});
export type ProfessionalRecord = z.infer<typeof professionalRecord>;

export const professionals = {
  list: query(
    paging.extend({
      search: z.string().max(200).default(''),
      sort: sortOf(['name', 'organization'], 'name'),
    }),
    z.object({ total: z.int(), rows: z.array(professionalRow) }),
  ),
  get: query(z.object({ id }), professionalRecord),
  /** Whose name starts with what was typed, for pickers; at most 20. */
  find: query(z.object({ text: z.string().max(200) }), z.array(option)),
  create: command(professionalFields, saved),
  update: command(professionalFields.partial().extend({ id, version }), saved),
  /** Takes them out of lists and pickers; what they sent stays. */
  archive: command(z.object({ id, version }), saved),
};
