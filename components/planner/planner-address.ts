import {
  ASSUMPTION_NAMES,
  DEFAULT_ASSUMPTIONS,
  type PlanAssumptions,
  planAssumptions,
} from "@/lib/maturity/planner/assumptions";

/** Everything of a plan that stands in an address. */
export const ADDRESS_NAMES = [
  "from",
  "to",
  "currency",
  ...ASSUMPTION_NAMES,
] as const satisfies readonly (keyof PlanAssumptions)[];
type AddressName = (typeof ADDRESS_NAMES)[number];

/** What an address of the planner says, over a plan that was kept or the defaults. */
export interface PlannerQuery {
  assumptions: PlanAssumptions;
  /** What differs from the plan or the defaults. */
  changed: AddressName[];
  /** What stands in the address and cannot be: it is left as it was. */
  refused: AddressName[];
}

/** Reads an address; what cannot be understood is named and passed over. */
export function readPlannerQuery(
  raw: Readonly<Record<string, string | string[] | undefined>>,
  base: PlanAssumptions = DEFAULT_ASSUMPTIONS,
): PlannerQuery {
  const refused: AddressName[] = [];
  let assumptions = base;
  for (const name of ADDRESS_NAMES) {
    const value = raw[name];
    if (value === undefined) continue;
    const parsed = planAssumptions.safeParse({ ...assumptions, [name]: value });
    if (value !== "" && parsed.success) assumptions = parsed.data;
    else refused.push(name);
  }
  return { assumptions, changed: ADDRESS_NAMES.filter((name) => assumptions[name] !== base[name]), refused };
}

/** The query of a plan for the REST interface: all that is not a default. */
export function plannerQuery(assumptions: PlanAssumptions): string {
  const pairs = ADDRESS_NAMES.filter((name) => assumptions[name] !== DEFAULT_ASSUMPTIONS[name]).map(
    (name): [string, string] => [name, String(assumptions[name])],
  );
  return new URLSearchParams(pairs).toString();
}

/** Least and most of a figure, as its schema has them. */
export function rangeOf(name: (typeof ASSUMPTION_NAMES)[number]): { least: number; most: number } {
  if (name === "monthsPerLevel") return { least: 1, most: 60 };
  if (name === "teamSize") return { least: 0, most: 100_000 };
  const isPercent = ["moveShare", "gainShare", "locateShare", "changeShare", "discountRate"].includes(name);
  return { least: 0, most: isPercent ? 100 : 1e12 };
}
