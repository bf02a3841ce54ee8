import type { AuditRecord } from "@/lib/audit/model";
import { changesHref } from "@/lib/versions/model/changes-address";
import type { EventType } from "./event-types";
import type { EventFacts, VersionFacts } from "./facts";
import { textAt, valueAt } from "./read-json";
import type { ApiFacts, EventData, RegistryEvent, TeamFacts } from "./registry-event";

/** An event but for what every one takes from its entry; `href` null: the page of the entry's subject. */
export type Draft = Omit<RegistryEvent, "id" | "sequence" | "at" | "actor" | "href"> & { href: string | null };

const peopleOf = (...all: readonly { kind: string; id: string }[]): string[] => [
  ...new Set(all.filter((one) => one.kind === "user").map((one) => one.id)),
];

function draft(type: EventType, entry: AuditRecord, over: Partial<Draft>): Draft {
  const team = over.team ?? over.api?.team ?? null;
  return {
    type,
    subject: entry.entityName,
    href: null,
    api: null,
    data: {},
    authors: [],
    participants: [],
    person: null,
    groupKey: `${type}:${team?.slug ?? ""}:${entry.actor.kind}:${entry.actor.id}`,
    ...over,
    team,
  };
}

const apiData = (api: ApiFacts): EventData => ({ api: api.slug, apiName: api.name, team: api.team.slug });

/** The team that an entry names by its slug, which may be gone. */
function teamNamed(slug: string | null, facts: EventFacts): TeamFacts | null {
  return slug === null ? null : (facts.teamsBySlug.get(slug) ?? null);
}

/** An event about an API; of one that is gone, what its last entry says. */
export function aboutApi(type: EventType, entry: AuditRecord, facts: EventFacts, data: EventData): Draft {
  const api = facts.apis.get(entry.entityId) ?? null;
  if (api) return draft(type, entry, { api, data: { ...apiData(api), ...data } });
  const team = teamNamed(textAt(entry.before, "team", "slug") ?? textAt(entry.after, "team"), facts);
  const apiName = textAt(entry.before, "name") ?? textAt(entry.after, "name") ?? entry.entityName;
  return draft(type, entry, {
    team,
    href: "/apis",
    data: { api: entry.entityName, apiName, team: team?.slug ?? null, ...data },
  });
}

function versionDraft(type: EventType, entry: AuditRecord, version: VersionFacts, data: EventData): Draft {
  const { api, label, changes, publishedBy } = version;
  const breaks = type === "version.breaking" && changes !== null;
  return draft(type, entry, {
    api,
    data: { ...apiData(api), version: label, ...data },
    authors: peopleOf(publishedBy),
    href: breaks ? changesHref(api.slug, { from: changes.from, to: label }) : null,
  });
}

/** An event about a version; null where it is gone, with its API: there is nothing left to tell of it. */
export function aboutVersion(type: EventType, entry: AuditRecord, facts: EventFacts, data: EventData): Draft | null {
  const version = facts.versions.get(entry.entityId);
  return version ? versionDraft(type, entry, version, data) : null;
}

/** An event about a review: for who asked, who published, and who spoke. */
export function aboutReview(type: EventType, entry: AuditRecord, facts: EventFacts, data: EventData): Draft | null {
  const review = facts.reviews.get(entry.entityId);
  if (!review) return null;
  const { version, requestedBy, participants } = review;
  return {
    ...versionDraft(type, entry, version, { review: review.id, ...data }),
    authors: peopleOf(requestedBy, version.publishedBy),
    participants: peopleOf(...participants),
    groupKey: `${type}:${review.id}`,
  };
}

/** An event for each team whose approval a review needs beside those of its own team: for those who decide there. */
export function aboutRequired(entry: AuditRecord, facts: EventFacts): Draft[] {
  const required = valueAt(entry.after, "required");
  const all = Array.isArray(required) ? required : [];
  return all.flatMap((one: unknown) => {
    const [asked, slug, because] = [textAt(one, "id"), textAt(one, "team"), textAt(one, "because")];
    const team = teamNamed(slug, facts);
    const about = aboutReview("review.required", entry, facts, { asked, because, team: slug });
    if (!about || !team || asked === null || asked === "owner") return [];
    return [{ ...about, team, groupKey: `${about.groupKey}:${asked}` }];
  });
}

/** An event for those whose approval does not cover all there is any more; null where all of them are programs. */
export function aboutOutdated(entry: AuditRecord, facts: EventFacts): Draft | null {
  const approvals = valueAt(entry.after, "approvals");
  const people = (Array.isArray(approvals) ? approvals : []).flatMap((one: unknown) =>
    textAt(one, "kind") === "user" ? (textAt(one, "id") ?? []) : [],
  );
  const about = people.length > 0 ? aboutReview("review.outdated", entry, facts, {}) : null;
  return about && { ...about, authors: [], participants: people };
}

/** An event for the people whom a comment names; null where it names nobody. */
export function aboutMentions(entry: AuditRecord, facts: EventFacts): Draft | null {
  const named = valueAt(entry.after, "mentions");
  const people = Array.isArray(named) ? named.filter((one) => typeof one === "string") : [];
  const about = people.length > 0 ? aboutReview("review.mentioned", entry, facts, {}) : null;
  return about && { ...about, authors: [], participants: people };
}

/** An event about a waiver of an API or of one of its versions: for who asked, who granted it, and who pays the debt. */
export function aboutWaiver(type: EventType, entry: AuditRecord, facts: EventFacts): Draft | null {
  const [slug = ""] = entry.entityName.split("@");
  const api = facts.apisBySlug.get(slug);
  if (!api) return null;
  const { after } = entry;
  const named = (role: string) => ({ kind: textAt(after, role, "kind") ?? "", id: textAt(after, role, "id") ?? "" });
  const debtor = textAt(after, "owner", "kind") === "team" ? textAt(after, "owner", "name") : null;
  const version = textAt(after, "version");
  const expiresOn = textAt(after, "expiresOn");
  return draft(type, entry, {
    api,
    ...(debtor === null || type !== "waiver.expiring" ? {} : { team: teamNamed(debtor, facts) ?? api.team }),
    authors: peopleOf(named("grantedBy"), named("requestedBy"), named("owner")),
    href: `/governance/waivers?api=${encodeURIComponent(slug)}`,
    data: { ...apiData(api), version, gate: textAt(after, "gate"), expiresOn, reason: textAt(after, "reason") },
  });
}

/** An event about a team, its policy, or one person in it, given by e-mail address. */
export function aboutTeam(
  type: EventType,
  entry: AuditRecord,
  facts: EventFacts,
  email: string | null,
  data: EventData = {},
): Draft {
  const named = textAt(entry.after, "team") ?? textAt(entry.before, "team");
  const team = facts.teams.get(entry.entityId) ?? teamNamed(named ?? entry.entityName, facts);
  const person = email === null ? null : (facts.people.get(email) ?? null);
  return draft(type, entry, { team, person, data: { team: team?.slug ?? null, ...data } });
}

/** An event about who calls an API: for those who own it; null where the API is gone. */
export function aboutDependency(
  type: EventType,
  entry: AuditRecord,
  facts: EventFacts,
  slug: string | null,
): Draft | null {
  const api = slug === null ? undefined : facts.apisBySlug.get(slug);
  if (!api) return null;
  return draft(type, entry, {
    api,
    subject: api.slug,
    href: `/consumers/${encodeURIComponent(entry.entityName)}`,
    data: { ...apiData(api), consumer: entry.entityName },
  });
}
