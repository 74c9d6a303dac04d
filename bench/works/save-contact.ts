import { compare } from '../measure';
import { entry } from '../result';
import type { Raw } from '../vault/raw';
import type { Work } from '../work';

const fields = {
  on: '2026-11-02',
  startTime: '09:30',
  minutes: 45,
  travelMinutes: 20,
  milesTenths: 125,
  mode: 'in_person',
  result: 'reached',
  place: 'home',
  purposes: ['support_listening', 'goal_review'],
  support: ['emotional'],
  advocacy: 'not_needed',
  payable: true,
  summary: 'Talked about the week and next steps.',
} as const;

/** The same rows with nothing around them: one transaction with prepared statements. */
function rawInsert(client: Raw, mentor: number, parent: number): () => void {
  const contact =
    client.prepare(`insert into contact (key, created_at, created_by, updated_at, updated_by, version, on_date, start_time, minutes, travel_minutes, miles_tenths, mode, result, place, purposes, support, advocacy, payable, summary)
    values (@key, @now, 'bench', @now, 'bench', 1, @on, @startTime, @minutes, @travelMinutes, @milesTenths, @mode, @result, @place, @purposes, @support, @advocacy, @payable, @summary)`);
  const link = {
    mentor: client.prepare(
      `insert into contact_mentor (contact_id, mentor_id, position, on_date) values (?, ?, 0, ?)`,
    ),
    parent: client.prepare(
      `insert into contact_parent (contact_id, parent_id, position, on_date, result) values (?, ?, 0, ?, ?)`,
    ),
  };
  const row = {
    ...fields,
    now: '2026-11-02T15:00:00.000Z',
    purposes: JSON.stringify(fields.purposes),
    support: JSON.stringify(fields.support),
    payable: 1,
  };
  let written = 0;
  return () => {
    written += 1;
    client.exec('BEGIN IMMEDIATE');
    const { lastInsertRowid } = contact.run({ ...row, key: `RAW-${written}` });
    link.mentor.run(lastInsertRowid, mentor, fields.on);
    link.parent.run(lastInsertRowid, parent, fields.on, fields.result);
    client.exec('COMMIT');
  };
}

/** From the window's request to the answer that it is on the disk, without the trip between processes. */
export const saveContact: Work = {
  name: 'save-contact',
  sizes: ['S', 'M', 'L'],
  window: false,
  async run({ options, size, desk }) {
    const { office, askAny } = await desk(size);
    const { client } = office;
    const pair = client
      .prepare(
        'select mentor_id as mentor, parent_id as parent from mentor_match order by id desc limit 1',
      )
      .get() as { mentor: number; parent: number };
    const input = { ...fields, mentors: [pair.mentor], parents: [pair.parent] };
    const measured = await compare({
      product: () => askAny('log.addContact', input),
      reference: rawInsert(client, pair.mentor, pair.parent),
      runs: Math.max(15, options.runs),
    });
    return [
      entry(
        {
          work: 'save-contact',
          size,
          budget: 2,
          product_is: 'log.addContact: checked, with its history, durable',
          reference_is: 'the same three rows inserted on the same file, durable',
        },
        measured,
      ),
    ];
  },
};
