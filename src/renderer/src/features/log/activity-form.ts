import type { ActivityRecord } from '@shared/contract/log';
import type { Typed } from '@renderer/ui/fields/use-parsed-text';
import { emptiesToNull } from '@renderer/ui/form/validate';

/** Program work as the form holds it. */
export interface ActivityFormValues {
  on: Typed<string>;
  minutes: Typed<number>;
  kind: string | null;
  mentors: string[];
  organization: string | null;
  audienceCount: Typed<number>;
  milesTenths: Typed<number>;
  payable: boolean;
}

export function newActivityValues(known: {
  on: string;
  mentors: string[];
  kind?: string | null;
  payable?: boolean;
}): ActivityFormValues {
  return {
    minutes: null,
    kind: null,
    organization: '',
    audienceCount: null,
    milesTenths: null,
    payable: true,
    ...known,
  };
}

export function activityFormValues(activity: ActivityRecord): ActivityFormValues {
  return {
    on: activity.on,
    minutes: activity.minutes,
    kind: activity.kind,
    mentors: activity.mentors.map(({ id }) => String(id)),
    organization: activity.organization ?? '',
    audienceCount: activity.audienceCount,
    milesTenths: activity.milesTenths,
    payable: activity.payable ?? false,
  };
}

/**
 * From the form's values to the contract's input.
 * @param before the activity that is being changed: pay that was not recorded stays so unless ticked
 */
export function activityInput(
  values: ActivityFormValues,
  before?: Pick<ActivityRecord, 'payable'>,
): Record<string, unknown> {
  return {
    ...(emptiesToNull(values) as Record<string, unknown>),
    payable: before?.payable === null && !values.payable ? null : values.payable,
    mentors: values.mentors.map(Number),
  };
}
