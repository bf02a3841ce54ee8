import type { Actor, AuditEntry } from "@/lib/core/context";

// Bounded as addresses are (RFC 5321 §4.5.3.1): a long text without any must not be gone through again and again.
const ADDRESS = /[^\s@"<>]{1,64}@[^\s@"<>]{1,255}\.[a-z]{2,63}/gi;
const HIDDEN = "(an e-mail address)";
const HIDDEN_CONTACT = "(for those who are signed in)";
/** Entries that name people by their e-mail address. In those of versions, `slug@1.0.0` only looks like one. */
export const ABOUT_PEOPLE = new Set(["user", "team", "consumer"]);

type Shown = Omit<AuditEntry, "reason"> & { reason?: string | null };

/** The entry as this reader may see it: people's addresses are for those who are signed in. */
export function shownTo<E extends Shown>(reader: Actor, entry: E): E {
  if (reader.kind !== "anonymous" || !ABOUT_PEOPLE.has(entry.entity)) return entry;
  return {
    ...entry,
    entityName: entry.entityName.replaceAll(ADDRESS, HIDDEN),
    ...(entry.reason ? { reason: entry.reason.replaceAll(ADDRESS, HIDDEN) } : {}),
    before: hideIn(entry.before),
    after: hideIn(entry.after),
  };
}

function hideIn(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(ADDRESS, HIDDEN);
  if (Array.isArray(value)) return value.map(hideIn);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      // How to reach who runs a consumer is whatever they wrote: a number, a room, a name.
      key === "contact" && typeof member === "string" ? HIDDEN_CONTACT : hideIn(member),
    ]),
  );
}
