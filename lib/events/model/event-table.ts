import type { AuditRecord } from "@/lib/audit/model";
import { auditTarget } from "@/lib/audit/model/describe-entry";
import type { EventType } from "./event-types";
import type { EventFacts } from "./facts";
import { aboutApi, aboutDependency, aboutReview, aboutTeam, aboutVersion, aboutWaiver, type Draft } from "./about";
import { textAt, valueAt } from "./read-json";
import type { RegistryEvent } from "./registry-event";

/** What an entry of the audit log tells: events, or nothing and why not. */
export type Telling = { tells: (entry: AuditRecord, facts: EventFacts) => Draft[] } | { silent: string };

const tells = (make: (entry: AuditRecord, facts: EventFacts) => (Draft | null)[]): Telling => ({
  tells: (entry, facts) => make(entry, facts).filter((draft) => draft !== null),
});
const silent = (why: string): Telling => ({ silent: why });

/** The state that a version came into, as an event; null where something else tells it. */
function transitionType(from: string | null, to: string | null): EventType | null {
  if (to === "active") return from === "deprecated" ? "version.restored" : "version.activated";
  if (to === "deprecated") return "version.deprecated";
  if (to === "sunset") return "version.sunset";
  return to === "retired" ? "version.retired" : null;
}

function movedVersion(entry: AuditRecord, facts: EventFacts): (Draft | null)[] {
  const type = transitionType(textAt(entry.before, "state"), textAt(entry.after, "state"));
  const sunsetAt = textAt(entry.after, "deprecation", "sunsetAt");
  const replacement = textAt(entry.after, "deprecation", "replacement");
  const reason = textAt(entry.after, "reason");
  return [type && aboutVersion(type, entry, facts, { sunsetAt, replacement, reason })];
}

function publishedVersion(entry: AuditRecord, facts: EventFacts): (Draft | null)[] {
  const changes = facts.versions.get(entry.entityId)?.changes ?? null;
  const counts = { ...changes };
  const published = aboutVersion("version.published", entry, facts, counts);
  const breaks = changes !== null && changes.breaking > 0;
  return [published, breaks ? aboutVersion("version.breaking", entry, facts, counts) : null];
}

function decidedReview(entry: AuditRecord, facts: EventFacts): (Draft | null)[] {
  const decision = textAt(entry.after, "decision");
  if (decision === "comment") return [aboutReview("review.commented", entry, facts, {})];
  const state = textAt(entry.after, "state");
  return [aboutReview("review.decided", entry, facts, { decision, state })];
}

function changedApi(entry: AuditRecord, facts: EventFacts): Draft[] {
  const after = entry.after;
  const changed = after !== null && typeof after === "object" ? Object.keys(after) : [];
  return [aboutApi("api.changed", entry, facts, { changed })];
}

/** What every action of the audit log tells. An action that nobody is to hear of is here as well, with the reason. */
export const EVENT_TABLE: Readonly<Record<string, Telling>> = {
  "api.create": tells((entry, facts) => [aboutApi("api.created", entry, facts, {})]),
  "api.update": tells(changedApi),
  "api.delete": tells((entry, facts) => [aboutApi("api.deleted", entry, facts, {})]),
  "version.publish": tells(publishedVersion),
  "version.transition": tells(movedVersion),
  "version.remind": tells((entry, facts) => [
    aboutVersion("version.sunset_near", entry, facts, {
      sunsetAt: textAt(entry.after, "sunsetAt"),
      days: daysOf(entry.after),
    }),
  ]),
  "review.request": tells((entry, facts) => [aboutReview("review.requested", entry, facts, {})]),
  "review.decide": tells(decidedReview),
  "review.comment": tells((entry, facts) => [aboutReview("review.commented", entry, facts, {})]),
  "waiver.grant": tells((entry, facts) => [aboutWaiver("waiver.granted", entry, facts)]),
  "waiver.revoke": tells((entry, facts) => [aboutWaiver("waiver.revoked", entry, facts)]),
  "waiver.remind": tells((entry, facts) => [aboutWaiver("waiver.expiring", entry, facts)]),
  "policy.set": tells((entry, facts) => [aboutTeam("policy.changed", entry, facts, null)]),
  "policy.delete": tells((entry, facts) => [aboutTeam("policy.changed", entry, facts, null)]),
  "severities.set": silent("it concerns whoever looks at changes, and nobody in particular"),
  "team.create": silent("it has no members yet"),
  "team.update": silent("its name and description are shown wherever it is"),
  "team.delete": silent("it has no APIs left, and nobody to tell"),
  "membership.set": tells((entry, facts) => [
    aboutTeam("team.member_set", entry, facts, textAt(entry.after, "user"), { role: textAt(entry.after, "role") }),
  ]),
  "membership.remove": tells((entry, facts) => [
    aboutTeam("team.member_removed", entry, facts, textAt(entry.before, "user")),
  ]),
  "webhook.disable": tells((entry, facts) => [
    {
      ...aboutTeam("webhook.disabled", entry, facts, null, { because: textAt(entry.after, "because") }),
      href: `/settings/webhooks/${encodeURIComponent(entry.entityId)}`,
      person: textAt(entry.after, "creator", "kind") === "user" ? textAt(entry.after, "creator", "id") : null,
    },
  ]),
  "dependency.declare": tells((entry, facts) => [
    entry.before === undefined || entry.before === null
      ? aboutDependency("dependency.declared", entry, facts, textAt(entry.after, "api"))
      : null,
  ]),
  "dependency.remove": tells((entry, facts) => [
    aboutDependency("dependency.removed", entry, facts, textAt(entry.before, "0", "api")),
  ]),
  "consumer.create": silent("what it calls is told, not that it is known"),
  "consumer.update": silent("its page shows it"),
  "consumer.delete": silent("whose callers it was among see it gone"),
  "consumer.apply": silent("a manifest says many things at once: the pages of the consumers show them"),
  "backstage.import": silent("a catalogue says many things at once: the pages of the consumers show them"),
  "import.create": silent("who started it watches it"),
  "import.change": silent("who changed it watches it"),
  "import.run": silent("who started it watches it; each version it publishes is told"),
  "import.cancel": silent("who stopped it watches it"),
  "import.retry": silent("who started it watches it"),
  "import.finish": silent("who started it watches it; each version it published was told"),
  "outbound-rule.create": silent("administrators see it where the rules are"),
  "outbound-rule.delete": silent("administrators see it where the rules are"),
  "job.cancel": silent("administrators see it where the jobs are"),
  "job.retry": silent("administrators see it where the jobs are"),
  "view.create": silent("who keeps it knows, and a team finds it in its list"),
  "view.update": silent("who changed it knows, and a team finds it in its list"),
  "view.delete": silent("who removed it knows"),
  "webhook.create": silent("who made it knows"),
  "webhook.update": silent("who changed it knows"),
  "webhook.rotate": silent("who did it knows"),
  "webhook.delete": silent("who removed it knows"),
  "token.create": silent("secrets are nobody's news: the audit log has it"),
  "token.revoke": silent("secrets are nobody's news: the audit log has it"),
  "user.create": silent("personal"),
  "user.join": silent("personal"),
  "user.update": silent("personal"),
  "user.password": silent("personal"),
};

function daysOf(after: unknown): number | null {
  const days = valueAt(after, "days");
  return typeof days === "number" ? days : null;
}

/** The events that one entry of the audit log is; none for actions that are silent or not known. */
export function eventsOf(entry: AuditRecord, facts: EventFacts): RegistryEvent[] {
  const telling = Object.hasOwn(EVENT_TABLE, entry.action) ? EVENT_TABLE[entry.action] : undefined;
  if (!telling || "silent" in telling) return [];
  return telling.tells(entry, facts).map((draft, index) => ({
    ...draft,
    id: index === 0 ? entry.sequence.toString() : `${entry.sequence}.${draft.type}`,
    sequence: entry.sequence,
    at: entry.at,
    actor: entry.actor,
    href: draft.href ?? auditTarget(entry) ?? "/governance/audit",
  }));
}
