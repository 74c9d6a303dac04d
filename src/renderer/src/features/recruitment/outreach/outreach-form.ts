import type { OutreachRow } from '@shared/contract/recruitment-sources';
import type { LocalDate } from '@shared/dates';
import type { Typed } from '@renderer/ui/fields/use-parsed-text';

/** An event as the form holds it. */
export interface OutreachValues {
  on: string | null;
  kind: string | null;
  site: string | null;
  reached: Typed<number>;
  inquiries: Typed<number>;
  note: string | null;
}

export const emptyOutreach = (today: LocalDate): OutreachValues => ({
  on: today,
  kind: null,
  site: '',
  reached: null,
  inquiries: null,
  note: '',
});

export const outreachValues = ({
  on,
  kind,
  site,
  reached,
  inquiries,
  note,
}: OutreachRow): OutreachValues => ({ on, kind, site, reached, inquiries, note: note ?? '' });
