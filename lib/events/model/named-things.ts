import type { AuditRecord } from "@/lib/audit/model";
import { textAt, valueAt } from "./read-json";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What some entries of the audit log are about, to be read at once: ids, slugs and e-mail addresses, each once. */
export function namedThings(entries: readonly AuditRecord[]) {
  const idsOf = (...entities: readonly string[]) =>
    unique(
      entries.filter((one) => entities.includes(one.entity) && UUID.test(one.entityId)).map((one) => one.entityId),
    );
  const slug = ({ entityName }: AuditRecord) => entityName.split("@")[0] ?? "";
  return {
    apiIds: idsOf("api"),
    apiSlugs: unique(
      entries.flatMap((entry) => [
        ...(["api", "version", "waiver"].includes(entry.entity) ? [slug(entry)] : []),
        ...textsOf(entry.after, "items", "api"),
        ...[textAt(entry.after, "api"), textAt(entry.before, "0", "api")].filter((one) => one !== null),
      ]),
    ),
    versionIds: idsOf("version"),
    reviewIds: idsOf("review"),
    teamIds: idsOf("team"),
    teamSlugs: unique(
      entries.flatMap(({ entity, entityName, before, after }) => [
        ...(entity === "policy" || entity === "team" ? [entityName] : []),
        ...[textAt(before, "team"), textAt(after, "team"), textAt(before, "team", "slug")].filter(
          (one) => one !== null,
        ),
        ...textsOf(after, "required", "team"),
        ...textsOf(after, "consumers", "team"),
      ]),
    ),
    emails: unique(
      entries.flatMap(({ before, after }) =>
        [textAt(before, "user"), textAt(after, "user")].filter((one) => one !== null),
      ),
    ),
  };
}

/** One field of each thing that a list of an entry names: teams whose approval is needed, APIs that are answered. */
function textsOf(after: unknown, list: string, field: string): string[] {
  const named = valueAt(after, list);
  return (Array.isArray(named) ? named : []).flatMap((one: unknown) => textAt(one, field) ?? []);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
