import { divideHalfUp, sum, tenThousandths } from './arithmetic';
import { type OfficePackage, type Row, listOf, rowsOf, text, whole } from './office';
import { type Figures, type Scope, rowsIn } from './period';

/** The rate in force on a date, in ten-thousandths of a dollar: the latest that began by then; none: 0. */
function rateOn(office: OfficePackage, kind: string, date: string): bigint {
  const inForce = rowsOf(office, 'rates')
    .filter((rate) => text(rate, 'kind') === kind && text(rate, 'from') <= date)
    .toSorted((one, other) => (text(one, 'from') < text(other, 'from') ? -1 : 1))
    .at(-1);
  return inForce === undefined ? 0n : tenThousandths(text(inForce, 'amount'));
}

/** Minutes of one line for one mentor: a contact's with the travel, an activity's without. */
function minutesOf(line: Row): number {
  return whole(line, 'minutes') + whole(line, 'travel_minutes');
}

export function pay(scope: Scope): Figures {
  const { office } = scope;
  const lines = ['contacts', 'activities'].flatMap((file) =>
    rowsIn(scope, file, 'on').filter((line) => text(line, 'payable') === 'yes'),
  );
  let stipendCents = 0n;
  let mileageCents = 0n;
  let tenThousandthsOfMiles = 0n;
  for (const line of lines) {
    const hourly = rateOn(office, 'stipend_hour', text(line, 'on'));
    for (const _mentor of listOf(line, 'mentor_keys')) {
      // minutes × dollars per hour ÷ 60 × 100 cents, the rate being in ten-thousandths
      stipendCents += divideHalfUp(BigInt(minutesOf(line)) * hourly * 100n, 60n * 10_000n);
    }
    const miles = tenThousandths(text(line, 'miles'));
    const perMile = rateOn(office, 'mileage', text(line, 'on'));
    tenThousandthsOfMiles += miles;
    mileageCents += divideHalfUp(miles * perMile * 100n, 10_000n * 10_000n);
  }
  return {
    'pay.minutes': sum(lines.map((line) => minutesOf(line) * listOf(line, 'mentor_keys').length)),
    'pay.stipend_cents': Number(stipendCents),
    'pay.miles': Number(tenThousandthsOfMiles) / 10_000,
    'pay.mileage_cents': Number(mileageCents),
  };
}
