import type { AuditRecord } from "@/lib/audit/model";
import { slosHref } from "@/lib/slos/model/slos-address";
import { aboutApi, type Draft } from "./about";
import type { EventFacts } from "./facts";
import { textAt, valueAt } from "./read-json";

/** The event that a clause was not kept; null where nobody is to be told, or the API is gone. */
export function aboutBreach(entry: AuditRecord, facts: EventFacts): Draft | null {
  const api = facts.apis.get(entry.entityId);
  if (!api || textAt(entry.after, "action") !== "notify") return null;
  const number = (name: string) => {
    const value = valueAt(entry.after, name);
    return typeof value === "number" ? value : null;
  };
  const clause = textAt(entry.after, "clause");
  const draft = aboutApi("sla.breached", entry, facts, {
    clause,
    expression: textAt(entry.after, "expression"),
    measured: number("measured"),
    unit: textAt(entry.after, "unit"),
    limit: number("limit"),
    calls: number("calls"),
    from: textAt(entry.after, "from"),
    to: textAt(entry.after, "to"),
    counterparty: textAt(entry.after, "counterparty"),
  });
  return {
    ...draft,
    href: `${slosHref(api.slug)}#clauses`,
    groupKey: `${draft.type}:${entry.entityId}:${clause ?? ""}`,
  };
}
