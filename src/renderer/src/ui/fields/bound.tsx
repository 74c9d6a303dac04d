import type { ReactNode } from 'react';

/** Lets a field start afresh when its form sets the value itself. */
export function bound<P extends { field?: { readonly key: string } }>(
  Field: (props: P) => ReactNode,
): (props: P) => ReactNode {
  return function Bound(props: P): ReactNode {
    return <Field key={props.field?.key} {...props} />;
  };
}
