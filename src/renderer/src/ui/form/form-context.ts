import { createContext, use, useEffect } from 'react';

/** What a field tells its form about itself. */
export interface FieldEntry {
  label: string;
  missing: string;
  /** A sentence when the typed text cannot be understood; it goes before what the schema says. */
  check: () => string | null;
}

export interface FormRegistry {
  readonly id: string;
  register(path: string, entry: FieldEntry): () => void;
}

export const FormContext = createContext<FormRegistry | null>(null);

export function useFormRegistry(): FormRegistry | null {
  return use(FormContext);
}

/** Makes the field known to its form as long as it is on the page. */
export function useRegisterField(path: string | undefined, entry: FieldEntry): void {
  const registry = useFormRegistry();
  useEffect(() => {
    if (!registry || path === undefined) return undefined;
    return registry.register(path, entry);
  });
}

/** The id of a field's control, so that the list of errors can lead to it. */
export function fieldId(formId: string, path: string): string {
  return `${formId}-${path.replaceAll('.', '-')}`;
}
