const months = (label: string, initial: number, source: string) =>
  ({
    kind: 'integer',
    label: `Months that “${label}” is valid`,
    help: '0 when it does not have to be renewed. Fills in the date when a training is recorded.',
    source,
    default: initial,
    min: 0,
    max: 120,
    unit: 'months',
    exchanged: false,
  }) as const;

const noRenewal = 'The published program names no renewal';

/** Settings of training; none of them travels in the office package. */
export const trainingSettings = {
  renewal_months_mandatory_reporting: months(
    'Mandatory reporting',
    12,
    'Yearly is usual; your state decides',
  ),
  renewal_months_informed_supervision: months('Informed supervision', 0, noRenewal),
  renewal_months_court_roles: months('Court roles and responsibilities', 0, noRenewal),
  renewal_months_disabilities: months('Disabilities', 0, noRenewal),
  inservice_target_hours: {
    kind: 'integer',
    label: 'In-service training in a year',
    help: 'For each active parent partner, over your fiscal year. 0 for no target.',
    source: 'Our judgement; your agency decides',
    default: 12,
    min: 0,
    max: 1000,
    unit: 'hours',
    exchanged: false,
  },
} as const;

/** Months after which an add-on training is to be renewed, by its code; 0 for never. */
export type Renewals = Readonly<Record<string, number>>;

const renewalPrefix = 'renewal_months_';

/** The renewals out of all settings. */
export function renewalsFrom(settings: Readonly<Record<string, string | number>>): Renewals {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([key, value]) =>
      key.startsWith(renewalPrefix) && typeof value === 'number'
        ? [[key.slice(renewalPrefix.length), value]]
        : [],
    ),
  );
}
