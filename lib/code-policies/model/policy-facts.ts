import type { PolicyFactsJson } from "@/lib/code-policies/schema/facts";

/** Facts of one version, and what of them is not all there is: policies that read it could not run. */
export interface PolicyFacts {
  facts: PolicyFactsJson;
  /** By name of the fact, why it is not whole. */
  withheld: [name: string, why: string][];
}

const LIMITS = { changes: 10_000, findings: 5_000, consumers: 1_000 } as const;

/** The first ones of a list; where there are more, the list is said not to be whole. */
export function firstOf<T>(
  name: keyof typeof LIMITS,
  list: readonly T[],
  withheld: PolicyFacts["withheld"],
): readonly T[] {
  const most = LIMITS[name];
  if (list.length <= most) return list;
  withheld.push([name, `There are more than ${most} ${name}: this policy could not look at all of them.`]);
  return list.slice(0, most);
}
