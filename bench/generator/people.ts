import type { CsvFile } from './csv-file';
import type { Random } from './random';
import { nameOf, regions } from './words';

const columns = [
  'person_key',
  'first_name',
  'last_name',
  'preferred_name',
  'gender',
  'languages',
  'region',
  'phone',
  'email',
  'phone_ok_voicemail',
  'phone_ok_text',
  'safe_contact_note',
] as const;
export const peopleColumns = columns;

const genders = { woman: 68, man: 28, nonbinary: 2, declined: 2 };
const languages = [['en'], ['en'], ['en'], ['en', 'es'], ['es'], ['en', 'vi']] as const;

/** Everyone in an office gets a number and a key from here. */
export class People {
  #last = 0;

  constructor(
    private readonly file: CsvFile<(typeof columns)[number]>,
    private readonly random: Random,
  ) {}

  add(region: string = this.random.pick(regions)): string {
    const { random } = this;
    this.#last += 1;
    const key = `P${String(this.#last).padStart(7, '0')}`;
    const { first, last } = nameOf(random);
    this.file.add({
      person_key: key,
      first_name: first,
      last_name: last,
      preferred_name: random.chance(0.08) ? first.slice(0, 3) : null,
      gender: random.weighted(genders),
      languages: random.pick(languages),
      region,
      phone: `555-${String(this.#last % 10_000).padStart(4, '0')}`,
      email: random.chance(0.6) ? `${key.toLowerCase()}@example.org` : null,
      phone_ok_voicemail: random.chance(0.8),
      phone_ok_text: random.chance(0.9),
      safe_contact_note: random.chance(0.05) ? 'Do not leave details on voicemail' : null,
    });
    return key;
  }
}
