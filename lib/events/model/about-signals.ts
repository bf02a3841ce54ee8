import type { AuditRecord } from "@/lib/audit/model";
import { versionPath } from "@/lib/versions/model/lifecycle-version";
import { aboutVersion, type Draft } from "./about";
import type { EventFacts } from "./facts";
import { textAt, valueAt } from "./read-json";

/** The event that other fields were seen on the wire than a version's record wants; null where the version is gone. */
export function aboutSignals(entry: AuditRecord, facts: EventFacts): Draft | null {
  const fields = valueAt(entry.after, "fields");
  const named = Array.isArray(fields) ? fields.flatMap((one: unknown) => textAt(one, "field") ?? []) : [];
  const draft = aboutVersion("signals.contradicted", entry, facts, {
    operation: textAt(entry.after, "operation"),
    environment: textAt(entry.after, "environment"),
    by: textAt(entry.after, "by"),
    fields: named,
  });
  const version = facts.versions.get(entry.entityId);
  return draft && version
    ? {
        ...draft,
        href: `${versionPath(version.api.slug, version.label)}/signals`,
        groupKey: `${draft.type}:${entry.entityId}`,
      }
    : draft;
}
