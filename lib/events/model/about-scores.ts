import type { AuditRecord } from "@/lib/audit/model";
import { entropyTermHref, scorecardHref } from "@/lib/scorecards/model/scorecards-address";
import { aboutApi, type Draft } from "./about";
import type { EventFacts } from "./facts";
import { valueAt } from "./read-json";

const numberAt = (value: unknown, name: string): number | null => {
  const found = valueAt(value, name);
  return typeof found === "number" ? found : null;
};

/** The event that an API stands at another level; null for its first score, and where the API is gone. */
export function aboutLevel(entry: AuditRecord, facts: EventFacts): Draft | null {
  const api = facts.apis.get(entry.entityId);
  const [from, level] = [numberAt(entry.before, "level"), numberAt(entry.after, "level")];
  if (!api || from === null || level === null) return null;
  const standing = level > from ? "rose" : "fell";
  const draft = aboutApi("scorecard.level_changed", entry, facts, { from, level, standing });
  return { ...draft, href: scorecardHref(api.slug), groupKey: `${draft.groupKey}:${standing}` };
}

/** The event that an API's entropy is high now (DOMAIN §5.1), with its largest term to begin with; null where the API is gone. */
export function aboutEntropy(entry: AuditRecord, facts: EventFacts): Draft | null {
  const api = facts.apis.get(entry.entityId);
  if (!api) return null;
  const terms = (["deprecated", "undocumented", "breaking"] as const).map((term) => ({
    term,
    value: numberAt(entry.after, term) ?? 0,
  }));
  const [largest] = terms.toSorted((a, b) => b.value - a.value);
  const entropy = numberAt(entry.after, "entropy");
  const draft = aboutApi("scorecard.entropy_high", entry, facts, {
    ...{ entropy, from: numberAt(entry.after, "from"), because: largest?.term ?? null },
    ...Object.fromEntries(terms.map(({ term, value }) => [term, value])),
  });
  return { ...draft, href: largest ? entropyTermHref(api.slug, largest.term) : scorecardHref(api.slug) };
}
