import type { AuditRecord } from "@/lib/audit/model";
import { aboutVersion, type Draft } from "./about";
import type { EventFacts } from "./facts";
import { textAt, valueAt } from "./read-json";
import type { EventData } from "./registry-event";

/** A consumer that a reminder is for, as its entry names it. */
interface NamedConsumer {
  slug: string | null;
  name: string;
  team: string | null;
  standing: string | null;
}

function numberAt(value: unknown, ...path: string[]): number | null {
  const found = valueAt(value, ...path);
  return typeof found === "number" ? found : null;
}

function textsAt(value: unknown, name: string): string[] {
  const found = valueAt(value, name);
  return Array.isArray(found) ? found.filter((one) => typeof one === "string") : [];
}

function consumersIn(after: unknown): NamedConsumer[] {
  const found = valueAt(after, "consumers");
  return (Array.isArray(found) ? found : []).map((one: unknown) => ({
    slug: textAt(one, "slug"),
    name: textAt(one, "name") ?? textAt(one, "slug") ?? "",
    team: textAt(one, "team"),
    standing: textAt(one, "standing"),
  }));
}

/** What all events of one thing that goes away tell of it. */
function sharedData({ after }: AuditRecord): EventData {
  return {
    kind: textAt(after, "subject", "kind") ?? "version",
    place: textAt(after, "subject", "place"),
    sunsetAt: textAt(after, "sunsetAt"),
    mark: numberAt(after, "mark"),
    days: numberAt(after, "days"),
  };
}

/** An event about what goes away, its page the one of the life of its version, or of its operations. */
function aboutSubject(
  type: Draft["type"],
  entry: AuditRecord,
  facts: EventFacts,
  data: EventData,
): (Draft & { data: EventData }) | null {
  const about = aboutVersion(type, entry, facts, { ...sharedData(entry), ...data });
  const version = facts.versions.get(entry.entityId);
  if (!about || !version) return null;
  const place = textAt(entry.after, "subject", "place");
  const page = `/apis/${encodeURIComponent(version.api.slug)}/versions/${encodeURIComponent(version.label)}`;
  return {
    ...about,
    authors: [],
    subject: place === null ? entry.entityName : `${entry.entityName} ${place}`,
    href: place === null ? `${page}/lifecycle` : `${page}/operations`,
  };
}

/** The same for the team of a consumer; null where it belongs to no team that is known. */
function forConsumer(about: Draft, { name, slug, team, standing }: NamedConsumer, facts: EventFacts): Draft | null {
  const owner = team === null ? undefined : facts.teamsBySlug.get(team);
  if (!owner) return null;
  return {
    ...about,
    team: owner,
    data: { ...about.data, consumer: name, consumerSlug: slug, standing, team: owner.slug },
    groupKey: `${about.type}:${owner.slug}:${standing === "silent" ? "silent" : "known"}`,
  };
}

/** The events of a reminder: one for the owners, with the older name for webhooks that ask for it, and one for each consumer. */
export function aboutReminder(entry: AuditRecord, facts: EventFacts): (Draft | null)[] {
  const about = aboutSubject("deprecation.reminder", entry, facts, {});
  if (!about) return [];
  const isWhole = about.data.place === null;
  const owners = valueAt(entry.after, "owners") === true;
  return [
    ...(owners ? [about] : []),
    ...(owners && isWhole ? [aboutSubject("version.sunset_near", entry, facts, {})] : []),
    ...consumersIn(entry.after).map((one) => forConsumer(about, one, facts)),
  ];
}

/** The events of consumers that stay silent: for those above, and for the owners of each of these consumers' teams. */
export function aboutEscalation(entry: AuditRecord, facts: EventFacts): (Draft | null)[] {
  const consumers = consumersIn(entry.after);
  const data = { because: "silent", level: textAt(entry.after, "level"), consumers: consumers.map(({ name }) => name) };
  const about = aboutSubject("deprecation.escalated", entry, facts, { ...data, count: consumers.length });
  if (!about) return [];
  return [about, ...consumers.map((one) => forConsumer(about, one, facts))];
}

/** The event of a move that was refused on its date: further up where it reaches further than before. */
export function aboutHeld(entry: AuditRecord, facts: EventFacts): Draft | null {
  const escalated = valueAt(entry.after, "escalated") === true;
  return aboutSubject(escalated ? "deprecation.escalated" : "deprecation.held", entry, facts, {
    because: "refused",
    to: textAt(entry.after, "to"),
    level: textAt(entry.after, "level"),
    sunsetAt: textAt(entry.after, "dueAt"),
    refusals: textsAt(entry.after, "refusals"),
  });
}
