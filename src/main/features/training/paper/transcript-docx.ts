import type { TranscriptPerson, TranscriptsPrint } from '@shared/contract/training-prints';
import { formatLongDate } from '@shared/parse/format-date';
import type { ISectionOptions } from 'docx';
import { heading, letter, line, table, twips, wordFile } from './docx-parts';

const week = (of: TranscriptPerson['weeks'][number]): string[] => [
  `${of.weekNo}${of.required ? ' *' : ''}`,
  of.on,
  of.title,
  of.attendance,
  of.length,
  of.credited,
];

function section(
  { program, agency, on }: Pick<TranscriptsPrint, 'program' | 'agency' | 'on'>,
  person: TranscriptPerson,
): ISectionOptions {
  const { name, facts, exception, standing, weeks, credited, required, modules, signoffs } = person;
  return {
    properties: {
      page: {
        size: letter,
        margin: { top: twips(54), bottom: twips(54), left: twips(54), right: twips(54) },
      },
    },
    children: [
      line([program, agency].filter(Boolean).join(', '), { size: 9 }),
      heading(`Transcript of ${name}`, 1),
      ...facts.map(({ label, value }) => line(`${label}: ${value}`)),
      ...(exception === null
        ? []
        : [line(`Completed with an exception: ${exception}`, { bold: true })]),
      ...(standing === null ? [] : [line(standing)]),
      heading('Sessions', 2),
      table(
        ['Week', 'Date', 'Title', 'Attendance', 'Length', 'Credited'],
        weeks.map(week),
        [7, 14, 25, 32, 11, 11],
      ),
      line(`Credited ${credited} of the ${required} it takes. * Required week.`, {
        bold: true,
        after: 6,
      }),
      heading('Add-on trainings', 2),
      table(
        ['Training', 'Done', 'Valid until'],
        modules.map(({ name: of, done, until }) => [of, done, until]),
        [45, 30, 25],
      ),
      ...(signoffs.length === 0
        ? []
        : [
            heading('Sign-offs', 2),
            table(
              ['Competency', 'Result', 'How, when and by whom'],
              signoffs.map(({ name: of, result, how }) => [of, result, how]),
              [40, 18, 42],
            ),
          ]),
      line('', { after: 24 }),
      line('________________________________', { after: 0 }),
      line(`Program coordinator, ${formatLongDate(on)}`),
    ],
  };
}

/** Transcripts as a Word file, each on pages of its own. */
export function transcriptsDocx(data: TranscriptsPrint): Promise<Uint8Array> {
  return wordFile(
    'Transcript',
    data.program,
    data.people.map((person) => section(data, person)),
  );
}
