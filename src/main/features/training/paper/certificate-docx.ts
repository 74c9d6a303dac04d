import type { CertificatePerson, CertificatesPrint } from '@shared/contract/training-prints';
import { formatLongDate } from '@shared/parse/format-date';
import { type ISectionOptions, PageOrientation, VerticalAlign } from 'docx';
import { letter, line, table, twips, wordFile } from './docx-parts';

const centered = (text: string, size: number, more: { bold?: boolean; after?: number } = {}) =>
  line(text, { size, centered: true, after: 10, ...more });

function section(
  { program, agency }: Pick<CertificatesPrint, 'program' | 'agency'>,
  { name, course, hours, completedOn, number }: CertificatePerson,
): ISectionOptions {
  return {
    properties: {
      verticalAlign: VerticalAlign.CENTER,
      page: {
        // The library turns the sides around for landscape.
        size: { ...letter, orientation: PageOrientation.LANDSCAPE },
        margin: { top: twips(54), bottom: twips(54), left: twips(72), right: twips(72) },
      },
    },
    children: [
      centered([program, agency].filter(Boolean).join(', '), 14),
      centered('Certificate of completion', 30, { bold: true, after: 24 }),
      centered('This certifies that', 13),
      centered(name, 28, { bold: true }),
      centered(`has completed ${hours} of training in`, 13),
      centered(course, 18, { bold: true, after: 20 }),
      centered(formatLongDate(completedOn), 13, { after: 48 }),
      signatures(),
      ...(number === '' ? [] : [centered(`Certificate ${number}`, 9, { after: 0 })]),
    ],
  };
}

const signatures = () => table(['', ''], [['Program coordinator', 'Program manager']], [50, 50]);

/** Certificates as a Word file, a page each. */
export function certificatesDocx(data: CertificatesPrint): Promise<Uint8Array> {
  return wordFile(
    'Certificate of completion',
    data.program,
    data.people.map((person) => section(data, person)),
  );
}
