import type { AuditRecord } from "@/lib/audit/model";
import { auditTarget } from "@/lib/audit/model/describe-entry";
import { daysOver, isLate } from "@/lib/deprecations/model/due-move";
import { aboutStandings } from "./about-standings";
import type { EventType } from "./event-types";
import type { EventFacts } from "./facts";
import {
  aboutApi,
  aboutDependency,
  aboutMentions,
  aboutReview,
  aboutTeam,
  aboutVersion,
  aboutWaiver,
  type Draft,
  aboutOutdated,
  aboutRequired,
} from "./about";
import { aboutEscalation, aboutHeld, aboutReminder } from "./about-deprecation";
import { aboutBreach } from "./about-breach";
import { aboutEntropy, aboutLevel } from "./about-scores";
import { aboutSignals } from "./about-signals";
import { textAt, valueAt } from "./read-json";
import type { EventData, RegistryEvent } from "./registry-event";

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
  const due = type === "version.sunset" && sunsetAt !== null ? new Date(sunsetAt) : null;
  const isOver = due !== null && isLate(due, entry.at);
  const late: EventData = isOver ? { late: true, lateDays: Math.max(1, daysOver(due, entry.at)) } : {};
  return [type && aboutVersion(type, entry, facts, { sunsetAt, replacement, reason, ...late })];
}

function publishedVersion(entry: AuditRecord, facts: EventFacts): (Draft | null)[] {
  const changes = facts.versions.get(entry.entityId)?.changes ?? null;
  const counts = { ...changes };
  const published = aboutVersion("version.published", entry, facts, counts);
  const breaks = changes !== null && changes.breaking > 0;
  return [published, breaks ? aboutVersion("version.breaking", entry, facts, counts) : null];
}

function revisedVersion(entry: AuditRecord, facts: EventFacts): (Draft | null)[] {
  const changes = facts.versions.get(entry.entityId)?.changes ?? null;
  const number = valueAt(entry.after, "revisionNumber");
  const revision = typeof number === "number" ? number : null;
  return [aboutVersion("version.revised", entry, facts, { revision, ...changes })];
}

function decidedReview(entry: AuditRecord, facts: EventFacts): (Draft | null)[] {
  const decision = textAt(entry.after, "decision");
  if (decision === "comment") return [aboutReview("review.commented", entry, facts, {})];
  const state = textAt(entry.after, "state");
  return [aboutReview("review.decided", entry, facts, { decision, state })];
}

/** What an entry about a record is of: `operation`, `GET /pets`. */
function subjectData(entry: AuditRecord) {
  return { kind: textAt(entry.after, "kind"), place: textAt(entry.after, "place") };
}

/** A version that becomes deprecated with its record is told of as such; one that is only planned is, too. */
function declaredDeprecation(entry: AuditRecord, facts: EventFacts): (Draft | null)[] {
  const [deprecatedAt, sunsetAt] = [textAt(entry.after, "deprecatedAt"), textAt(entry.after, "sunsetAt")];
  const isVersion = textAt(entry.after, "kind") === "version";
  const isPlanned = deprecatedAt !== null && new Date(deprecatedAt).getTime() > new Date(entry.at).getTime();
  if (isVersion && !isPlanned) return [];
  const replacement = textAt(entry.after, "replacement");
  const reason = textAt(entry.after, "reason");
  const data = { ...subjectData(entry), deprecatedAt, sunsetAt, replacement, reason };
  return [aboutVersion("deprecation.declared", entry, facts, data)];
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
  "version.revise": tells(revisedVersion),
  "version.transition": tells(movedVersion),
  "version.remind": tells((entry, facts) => [
    aboutVersion("version.sunset_near", entry, facts, {
      sunsetAt: textAt(entry.after, "sunsetAt"),
      days: daysOf(entry.after),
    }),
  ]),
  "slo.create": silent("the page of the API's objectives shows it"),
  "slo.update": silent("the page of the API's objectives shows it"),
  "slo.delete": silent("the page of the API's objectives shows it"),
  "lineage.declare": silent("the page of changes shows what became what"),
  "lineage.withdraw": silent("the page of changes shows what became what"),
  "sla-clause.create": silent("the page of the API's objectives shows it"),
  "sla-clause.update": silent("the page of the API's objectives shows it"),
  "sla-clause.delete": silent("the page of the API's objectives shows it"),
  "sla.breach": tells((entry, facts) => [aboutBreach(entry, facts)]),
  "slo.import": silent("the page of the API's objectives shows them"),
  "signal-probe.create": silent("the page of the version's signals shows it"),
  "signal-probe.delete": silent("the page of the version's signals shows it"),
  "signal-probe.run": silent("the page of the version's signals shows what came of it"),
  "signal.contradict": tells((entry, facts) => [aboutSignals(entry, facts)]),
  "version.hold": tells((entry, facts) => [aboutHeld(entry, facts)]),
  "deprecation.remind": tells(aboutReminder),
  "deprecation.escalate": tells(aboutEscalation),
  "review.request": tells((entry, facts) => [
    aboutReview("review.requested", entry, facts, {}),
    ...aboutRequired(entry, facts),
  ]),
  "review.require": tells(aboutRequired),
  "review.outdate": tells((entry, facts) => [aboutOutdated(entry, facts)]),
  "review.undo": tells((entry, facts) => [
    aboutReview("review.undone", entry, facts, { decision: textAt(entry.before, "decision") }),
  ]),
  "review.withdraw": tells((entry, facts) => [
    aboutReview("review.withdrawn", entry, facts, { reason: textAt(entry.after, "reason") }),
  ]),
  "review.publish": silent("that the version became active is told"),
  "review.edit": silent("its page says what it is for"),
  "review.decide": tells(decidedReview),
  "review.comment": tells((entry, facts) => [
    aboutReview("review.commented", entry, facts, {}),
    aboutMentions(entry, facts),
  ]),
  "thread.settle": silent("whoever took part sees it where the thread is"),
  "thread.edit": tells((entry, facts) => [aboutMentions(entry, facts)]),
  "thread.delete": silent("the words are gone, and nobody is to go and look for them"),
  "waiver.grant": tells((entry, facts) => [aboutWaiver("waiver.granted", entry, facts)]),
  "waiver.request": tells((entry, facts) => [aboutWaiver("waiver.requested", entry, facts)]),
  "waiver.approve": tells((entry, facts) => [aboutWaiver("waiver.granted", entry, facts)]),
  "waiver.refuse": tells((entry, facts) => [aboutWaiver("waiver.refused", entry, facts)]),
  "waiver.revoke": tells((entry, facts) => [aboutWaiver("waiver.revoked", entry, facts)]),
  "waiver.remind": tells((entry, facts) => [aboutWaiver("waiver.expiring", entry, facts)]),
  "policy.set": tells((entry, facts) => [aboutTeam("policy.changed", entry, facts, null)]),
  "policy.delete": tells((entry, facts) => [aboutTeam("policy.changed", entry, facts, null)]),
  "severities.set": silent("it concerns whoever looks at changes, and nobody in particular"),
  "code-policy.create": silent("it is off until somebody switches it"),
  "code-policy.update": silent("the page of the policy has all its versions"),
  "code-policy.switch": silent("whoever it concerns meets it in their reviews"),
  "code-policy.dry-run": silent("whoever asked watches it"),
  "code-policy.cancel": silent("whoever stopped it knows"),
  "code-policy.delete": silent("it was off"),
  "deprecation-policy.create": silent("nothing is held to it yet"),
  "deprecation-policy.update": silent("it holds for what is announced from now on"),
  "deprecation-policy.delete": silent("it was bound nowhere"),
  "deprecation-policy.bind": silent("it holds for what is announced from now on"),
  "deprecation-policy.unbind": silent("it holds for what is announced from now on"),
  "deprecation.declare": tells(declaredDeprecation),
  "deprecation.move": tells((entry, facts) => [
    aboutVersion("deprecation.moved", entry, facts, {
      ...subjectData(entry),
      from: textAt(entry.before, "sunsetAt"),
      sunsetAt: textAt(entry.after, "sunsetAt"),
      reason: textAt(entry.after, "reason"),
    }),
  ]),
  "deprecation.withdraw": tells((entry, facts) => [
    textAt(entry.before, "kind") === "version"
      ? null
      : aboutVersion("deprecation.withdrawn", entry, facts, {
          kind: textAt(entry.before, "kind"),
          place: textAt(entry.before, "place"),
          reason: textAt(entry.after, "reason"),
        }),
  ]),
  "deprecation.change": silent("whoever it concerns reads it where the deprecation is"),
  "deprecation.end": silent("the version that has it no more is told of, with what breaks"),
  "evidence.record": silent("the scorecard of the API shows it"),
  "evidence.withdraw": silent("the scorecard of the API shows it"),
  "exemption.grant": silent("the scorecard shows what need not be met, and until when"),
  "exemption.revoke": silent("the scorecard shows what is to be met again"),
  "scorecard.first": silent("the page of scorecards shows them"),
  "scorecard.level": tells((entry, facts) => [aboutLevel(entry, facts)]),
  "scorecard.alert": tells((entry, facts) => [aboutEntropy(entry, facts)]),
  "rubric.create": silent("no score is made with it yet"),
  "rubric.update": silent("its page shows it"),
  "rubric.version": silent("no score is made with it before it is chosen"),
  "rubric.choose": silent("a level that changes by it is told"),
  "campaign.create": silent("the list of campaigns shows it"),
  "campaign.update": silent("its page shows it"),
  "campaign.close": silent("its page shows how far it came"),
  "ruleset.create": silent("nothing is held to it yet"),
  "ruleset.update": silent("its page shows its name"),
  "ruleset.version": silent("whoever it concerns sees the findings"),
  "ruleset.bind": silent("whoever it concerns sees the findings"),
  "ruleset.rebind": silent("whoever it concerns sees the findings"),
  "ruleset.unbind": silent("there is less to mind than before"),
  "ruleset.baseline": silent("whoever asked for it knows"),
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
  "consumer.merge": silent("the page of the consumer shows what it was made of"),
  "consumer.unmerge": silent("the pages of the two consumers show it"),
  "consumer.follow": silent("what a team wants to hear of is its own business"),
  "identity.link": silent("the pages of the consumer and of what it calls show it"),
  "identity.unlink": silent("the pages of the consumer and of what it calls show it"),
  "standing.set": tells(aboutStandings),
  "consumer.apply": silent("a manifest says many things at once: the pages of the consumers show them"),
  "backstage.import": silent("a catalogue says many things at once: the pages of the consumers show them"),
  "import.create": silent("who started it watches it"),
  "import.change": silent("who changed it watches it"),
  "import.run": silent("who started it watches it; each version it publishes is told"),
  "import.cancel": silent("who stopped it watches it"),
  "import.retry": silent("who started it watches it"),
  "import.finish": silent("who started it watches it; each version it published was told"),
  "telemetry.change": silent("administrators see it where telemetry is set"),
  "telemetry.alias": silent("the page of telemetry shows it"),
  "telemetry.unalias": silent("the page of telemetry shows it"),
  "usage.ignore": silent("the page of the API's usage shows it"),
  "usage.unignore": silent("the page of the API's usage shows it"),
  "outbound-rule.create": silent("administrators see it where the rules are"),
  "outbound-rule.delete": silent("administrators see it where the rules are"),
  "job.cancel": silent("administrators see it where the jobs are"),
  "job.retry": silent("administrators see it where the jobs are"),
  "view.create": silent("who keeps it knows, and a team finds it in its list"),
  "view.update": silent("who changed it knows, and a team finds it in its list"),
  "view.delete": silent("who removed it knows"),
  "advice.keep": silent("who asked for it knows"),
  "advice.attach": silent("the page of the API shows it"),
  "plan.create": silent("who made it knows, and the list of plans shows it"),
  "plan.update": silent("the list of plans shows it"),
  "plan.delete": silent("who removed it knows"),
  "case.set": silent("the library of cases shows it"),
  "case.delete": silent("who removed it knows"),
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

/** The number of the entry for its first event; others have their type as well, and a number where several are of one type. */
function idOf(sequence: bigint, index: number, drafts: readonly Draft[]): string {
  const type = drafts[index]?.type;
  if (index === 0) return sequence.toString();
  const isFirst = drafts.findIndex((draft) => draft.type === type) === index;
  return isFirst ? `${sequence}.${type}` : `${sequence}.${type}.${index}`;
}

/** The events that one entry of the audit log is; none for actions that are silent or not known. */
export function eventsOf(entry: AuditRecord, facts: EventFacts): RegistryEvent[] {
  const telling = Object.hasOwn(EVENT_TABLE, entry.action) ? EVENT_TABLE[entry.action] : undefined;
  if (!telling || "silent" in telling) return [];
  const drafts = telling.tells(entry, facts);
  return drafts.map((draft, index) => ({
    ...draft,
    id: idOf(entry.sequence, index, drafts),
    sequence: entry.sequence,
    at: entry.at,
    actor: entry.actor,
    href: draft.href ?? auditTarget(entry) ?? "/governance/audit",
  }));
}
