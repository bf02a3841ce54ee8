import type { AuditRecord } from "@/lib/audit/model";

/** Which APIs the scores hang on that an entry of the audit log may have changed, by what the entry names. */
export interface Affected {
  /** So many that they are scored one after the other in the background. */
  all: boolean;
  apiIds: Set<string>;
  /** APIs by slug. */
  slugs: Set<string>;
  versionIds: Set<string>;
  reviewIds: Set<string>;
  consumerIds: Set<string>;
  teamIds: Set<string>;
  teamSlugs: Set<string>;
  userIds: Set<string>;
  /** Teams that have an API less, by slug: none of their APIs' scores is another one, and theirs is. */
  leftTeams: Set<string>;
}

/** Nothing yet. */
export function nobodyAffected(): Affected {
  return {
    all: false,
    ...{
      apiIds: new Set<string>(),
      slugs: new Set<string>(),
      versionIds: new Set<string>(),
      reviewIds: new Set<string>(),
    },
    ...{ consumerIds: new Set<string>(), teamIds: new Set<string>(), teamSlugs: new Set<string>() },
    ...{ userIds: new Set<string>(), leftTeams: new Set<string>() },
  };
}

/** Changes of what holds for many at once. */
const FOR_ALL =
  /^(ruleset\.(bind|rebind|unbind|update)|deprecation-policy\.|code-policy\.(switch|update|delete)|rubric\.choose|backstage\.import)/;
/** Under these names entries have slugs of APIs. */
const API_NAMES: ReadonlySet<string> = new Set(["api", "apis", "about", "provides", "slug"]);
const MOST_VALUES = 2_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Slugs of APIs in what was before or after: bounded, whatever somebody wrote there. */
function slugsIn(...roots: readonly unknown[]): string[] {
  const found: string[] = [];
  const pending: { value: unknown; named: boolean }[] = roots.map((value) => ({ value, named: false }));
  for (let seen = 0; seen < MOST_VALUES; seen++) {
    const next = pending.pop();
    if (!next) break;
    const { value, named } = next;
    if (typeof value === "string" && named) found.push(value.split("@")[0] ?? "");
    else if (Array.isArray(value))
      pending.push(...value.slice(0, MOST_VALUES).map((one: unknown) => ({ value: one, named })));
    else if (typeof value === "object" && value !== null) {
      pending.push(...Object.entries(value).map(([key, one]) => ({ value: one, named: API_NAMES.has(key) })));
    }
  }
  return found;
}

/** The team that an API was of, where an entry says that it is there no more. */
function teamsIn(before: unknown): string[] {
  if (typeof before !== "object" || before === null || !("team" in before)) return [];
  const { team } = before;
  const slug = typeof team === "object" && team !== null && "slug" in team ? team.slug : team;
  return typeof slug === "string" ? [slug] : [];
}

/**
 * Adds what an entry may have changed. Scores are told of in the log themselves: their own entries change nothing. What is not
 * in the log (calls, subscriptions, time) is scored by the hour, or at night.
 */
export function addAffected(
  affected: Affected,
  entry: Pick<AuditRecord, "action" | "entity" | "entityId" | "entityName" | "before" | "after">,
): void {
  const { action, entity, entityId, entityName } = entry;
  if (action.startsWith("scorecard.")) return;
  if (FOR_ALL.test(action)) affected.all = true;
  const hasId = UUID.test(entityId);
  switch (entity) {
    case "api":
      if (hasId) affected.apiIds.add(entityId);
      for (const team of teamsIn(entry.before)) affected.leftTeams.add(team);
      break;
    case "version":
      if (hasId) affected.versionIds.add(entityId);
      affected.slugs.add(entityName.split("@")[0] ?? "");
      break;
    case "review":
      if (hasId) affected.reviewIds.add(entityId);
      break;
    case "waiver":
      affected.slugs.add(entityName.split("@")[0] ?? "");
      break;
    case "consumer":
      if (hasId) affected.consumerIds.add(entityId);
      for (const slug of slugsIn(entry.before, entry.after)) affected.slugs.add(slug);
      break;
    case "team":
      if (hasId) affected.teamIds.add(entityId);
      break;
    case "user":
      affected.userIds.add(entityId);
      break;
    case "policy":
      // The organisation's own, and severities, hold for every team that has nothing of its own.
      if (entityName === "default" || action === "severities.set") affected.all = true;
      else affected.teamSlugs.add(entityName);
      break;
  }
}
