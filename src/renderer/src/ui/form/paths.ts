type Leaf = string | number | boolean | null | undefined;
type Shallower = [never, 0, 1, 2, 3];

/** Dotted paths into form values: 'first', 'address.city', 'actions.0.text'. */
export type FieldPath<V, Depth extends number = 3> = [Depth] extends [never]
  ? never
  : V extends Leaf
    ? never
    : V extends readonly (infer Item)[]
      ? Join<`${number}`, Item, Depth>
      : { [K in keyof V & string]: Join<K, V[K], Depth> }[keyof V & string];

type Join<Key extends string, V, Depth extends number> =
  | Key
  | (FieldPath<NonNullable<V>, Shallower[Depth]> extends infer Rest extends string
      ? `${Key}.${Rest}`
      : never);

/**
 * All paths with what lies there. Looked up by path (and not computed from it), so that a form with
 * more fields passes for one with fewer, as a set of questions that several forms share wants it.
 */
export type FieldMap<V> = { [P in FieldPath<V>]: At<V, P> };

/** What lies at a path. */
export type FieldValue<V, P extends FieldPath<V>> = FieldMap<V>[P];

type At<V, P extends string> = P extends `${infer Key}.${infer Rest}`
  ? At<Step<V, Key>, Rest>
  : Step<V, P>;

type Step<V, Key extends string> =
  NonNullable<V> extends readonly (infer Item)[]
    ? Item
    : Key extends keyof NonNullable<V>
      ? NonNullable<V>[Key]
      : never;
