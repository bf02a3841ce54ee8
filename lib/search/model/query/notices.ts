import type { SearchAnswer } from "@/lib/search/schema";
import { type ParsedQuery, QUERY_FILTERS } from "./parse-query";
import { QUERY_METHODS, QUERY_STATES, type QueryPlan } from "./plan-query";

type Notice = SearchAnswer["notices"][number];

const VALUES: Partial<Record<(typeof QUERY_FILTERS)[number], readonly string[]>> = {
  deprecated: ["true", "false"],
  kind: ["api", "operation", "schema", "field"],
  method: QUERY_METHODS,
  state: QUERY_STATES,
};

/** What of a query people may have meant otherwise: what it was, what was done with it, and what there is instead. */
export function noticesOf(parsed: ParsedQuery, plan: QueryPlan): Notice[] {
  const unknown = parsed.unknown.map(
    (name): Notice => ({
      code: "unknown_filter",
      text: name,
      message: `“${name}:” is no filter, so it was searched for as a word. Filters are ${QUERY_FILTERS.join(", ")}.`,
    }),
  );
  const impossible = plan.impossible.map(
    ({ filter, value }): Notice => ({
      code: "impossible_value",
      text: `${filter}:${value}`,
      message: `“${filter}:${value}” fits nothing. ${filter} may be ${(VALUES[filter] ?? []).join(", ")}.`,
    }),
  );
  return [...unknown, ...impossible];
}

/** That no field has a name, so that whatever was to have it is not found. */
export function unknownField(name: string): Notice {
  return {
    code: "unknown_field",
    text: name,
    message: `No field of any API is called “${name}”. A * at its end stands for whatever follows: field:${name}*.`,
  };
}
