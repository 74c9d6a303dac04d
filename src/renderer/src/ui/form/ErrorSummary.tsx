import { plural } from '@shared/parse/format';
import type { ReactNode } from 'react';
import { Notice } from '../feedback/Notice';
import { fieldId, type FieldEntry, type FormRegistry } from './form-context';
import styles from './form.module.css';

interface Props {
  errors: Record<string, string>;
  registry: FormRegistry & { readonly fields: ReadonlyMap<string, FieldEntry> };
}

/** The errors of a long form in the order of its questions, each leading to its field. Part of Form. */
export function ErrorSummary({ errors, registry }: Props): ReactNode {
  const control = (path: string): HTMLElement | null =>
    document.getElementById(fieldId(registry.id, path));
  const found = Object.keys(errors)
    .filter((path) => registry.fields.has(path))
    .toSorted((a, b) => inPageOrder(control(a), control(b)));
  if (found.length < 3) return null;
  return (
    <Notice tone="error" title={`${plural(found.length, 'answer')} need a fix`}>
      <ul className={styles['summary']}>
        {found.map((path) => (
          <li key={path}>
            <button
              type="button"
              className={styles['summaryLink']}
              onClick={() => control(path)?.focus()}
            >
              {registry.fields.get(path)?.label}
            </button>
            : {errors[path]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function inPageOrder(a: HTMLElement | null, b: HTMLElement | null): number {
  if (!a || !b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
