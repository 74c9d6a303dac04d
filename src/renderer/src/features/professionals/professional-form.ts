import type { ProfessionalFields } from '@shared/contract/professionals';

/** A professional as the form holds it. */
export type ProfessionalFormValues = Record<keyof ProfessionalFields, string | null>;

export const emptyProfessional: ProfessionalFormValues = {
  name: '',
  title: '',
  organization: '',
  phone: '',
  email: '',
};

export function professionalFormValues(fields: ProfessionalFields): ProfessionalFormValues {
  return {
    name: fields.name,
    title: fields.title ?? '',
    organization: fields.organization ?? '',
    phone: fields.phone ?? '',
    email: fields.email ?? '',
  };
}
