import { unknown } from "./judge/outcomes";
import type { CheckParameters, ListedCheck, MaturityCheck } from "./model/check";

/** Makes a check one of the index: its parameters are read by its own schema, once for each object that holds them. */
export function defineCheck<P extends CheckParameters>(check: MaturityCheck<P>): ListedCheck {
  const read = new WeakMap<CheckParameters, P>();
  const { evaluate, parameters: schema, ...metadata } = check;
  return {
    ...metadata,
    parameters: schema,
    defaults: schema.parse({}),
    judge(facts, given) {
      const known = read.get(given);
      if (known) return evaluate(facts, known);
      const parsed = schema.safeParse(given);
      if (!parsed.success) return unknown("parameters-wrong");
      read.set(given, parsed.data);
      return evaluate(facts, parsed.data);
    },
  };
}
