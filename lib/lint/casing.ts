/** Ways to write a name of several words. `flat` is one word in lower case, which suits every style but PascalCase and CONSTANT_CASE. */
export const CASINGS = ["camelCase", "PascalCase", "snake_case", "kebab-case", "CONSTANT_CASE"] as const;
export type Casing = (typeof CASINGS)[number];

const FORMS: readonly [Casing, RegExp][] = [
  ["camelCase", /^[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*$/],
  ["PascalCase", /^[A-Z](?=[A-Za-z0-9]*[a-z])[A-Za-z0-9]*$/],
  ["snake_case", /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/],
  ["kebab-case", /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/],
  ["CONSTANT_CASE", /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/],
];

const MAX_NAME = 200;

/** The style of a name; undefined where it is one word, or in no style that is known. */
export function casingOf(name: string): Casing | undefined {
  if (name.length > MAX_NAME) return undefined;
  return FORMS.find(([, form]) => form.test(name))?.[0];
}

/** A name with whatever belongs to it. */
export interface Named<T> {
  name: string;
  of: T;
}

/** Names that are not written as most of their kind are. */
export interface CasingOutliers<T> {
  /** The style of most. */
  style: Casing;
  outliers: Named<T>[];
  /** Names that have a style, different ones. */
  total: number;
  /** Whether so few are outliers that they look like slips and not like a second style. */
  isClear: boolean;
}

const FEWEST_NAMES = 5;
const CLEAR_SHARE = 0.8;

/**
 * The names that differ from the style of most, each name once. Undefined where all agree, or where there are too few to
 * speak of a style. Names of one word agree with everything.
 */
export function casingOutliers<T>(names: Iterable<Named<T>>): CasingOutliers<T> | undefined {
  const groups = new Map<Casing, Map<string, Named<T>>>();
  for (const named of names) {
    const style = casingOf(named.name);
    if (!style) continue;
    const group = groups.get(style) ?? new Map<string, Named<T>>();
    groups.set(style, group);
    if (!group.has(named.name)) group.set(named.name, named);
  }
  const ranked = [...groups].sort(([a, some], [b, more]) => more.size - some.size || (a < b ? -1 : 1));
  const [most, ...rest] = ranked;
  const outliers = rest.flatMap(([, group]) => [...group.values()]);
  if (!most || outliers.length === 0) return undefined;
  const total = most[1].size + outliers.length;
  if (total < FEWEST_NAMES) return undefined;
  return { style: most[0], outliers, total, isClear: most[1].size / total >= CLEAR_SHARE };
}
