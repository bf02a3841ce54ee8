import { type Clause, readClause } from "./clause";
import { CLAUSE_WINDOWS, type ClauseWindow } from "./clause-window";

/** A clause that was accepted before, as its row holds it. Throws where no release can have written it. */
export function clauseOf(expression: string): Clause {
  const read = readClause(expression);
  if (!read.ok) throw new Error(`a stored clause cannot be read: ${read.message}`);
  return read.clause;
}

/** The window of a row. */
export function clauseWindowOf(stored: string): ClauseWindow {
  return CLAUSE_WINDOWS.find((one) => one === stored) ?? "day";
}

/** What a clause measures in. */
export function unitOf({ metric }: Clause): "ms" | "rate" {
  return metric.kind === "latency" ? "ms" : "rate";
}
