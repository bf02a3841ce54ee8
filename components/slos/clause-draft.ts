import type { ClauseDto, ClauseInput } from "@/lib/slos/schema/clause";

/** A clause as its form holds it. */
export interface ClauseDraft {
  name: string;
  expression: string;
  window: "hour" | "day" | "month";
  leastCalls: string;
  action: "record" | "notify";
  counterparty: string;
  /** One a line. */
  operations: string;
  version: string;
}

export const NEW_CLAUSE: ClauseDraft = {
  name: "",
  expression: "p99_latency < 500ms",
  window: "day",
  leastCalls: "20",
  action: "notify",
  counterparty: "",
  operations: "",
  version: "",
};

/** What the form starts from where a clause is changed. */
export function clauseDraftOf(clause: ClauseDto): ClauseDraft {
  const { name, expression, window, leastCalls, action, counterparty, operations, version } = clause;
  return {
    ...{ name, expression, window, action, leastCalls: String(leastCalls) },
    ...{ counterparty: counterparty ?? "", operations: operations.join("\n"), version: version ?? "" },
  };
}

/** What the form sends. */
export function clauseInputOf(draft: ClauseDraft): Omit<ClauseInput, "since"> {
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    name: draft.name.trim(),
    expression: draft.expression.trim(),
    window: draft.window,
    leastCalls: Number(draft.leastCalls),
    action: draft.action,
    counterparty: orNull(draft.counterparty),
    operations: draft.operations
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    version: orNull(draft.version),
  };
}
