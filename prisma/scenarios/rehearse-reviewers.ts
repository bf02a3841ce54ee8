import type { TeamRole, UserActor } from "@/lib/core/context";
import { sha256Hex } from "@/lib/core/digest";
import type { Change } from "@/lib/diff/model";
import type { ReviewItem } from "@/lib/gates/model";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import type { Decision } from "@/lib/reviews/model";
import type { PresentContent } from "@/lib/reviews/model/present-items";
import { type DeclaredCaller, type RequiredTeam, requirementsOf } from "@/lib/reviews/policy/requirements";
import { type Standing, standingOf } from "@/lib/reviews/policy/standing";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { definitionParts } from "@/lib/versions/model/review-items/definition-part";
import { changedItems, contentItem } from "@/lib/versions/model/review-items/review-items";
import type { RehearsedVersion } from "./rehearsed-version";
import { compareInstants, type DaysBefore, type Scenario } from "./scenario";

/** What an approval covers of a revision: all of its changes and extensions, or its whole contract. */
export function rehearsedContent(
  parsed: ParsedSource,
  revision: number,
  since: { parsed: ParsedSource; changes: readonly Change[] } | null,
): PresentContent {
  const after = definitionParts(parsed);
  const items: ReviewItem[] = since
    ? changedItems(since.changes, definitionParts(since.parsed), after)
    : [contentItem(after)];
  return { digest: sha256Hex(JSON.stringify(after)), versionRevision: revision, items };
}

/** A person of the scenario with the rights that their teams give; slugs stand for the ids of teams. */
export function rehearsedActor(scenario: Scenario, email: string): UserActor {
  const person = scenario.people.find((one) => one.email === email);
  const teams = (person?.memberships ?? []).map(({ team, role }): TeamRole => ({ teamId: team, teamSlug: team, role }));
  const administrator = person?.role === "administrator";
  return { kind: "user", id: email, name: person?.name ?? email, email, administrator, teams };
}

/** Who follows the version before, and so may be hit by what breaks. */
function callersOf(scenario: Scenario, { api, previous }: RehearsedVersion, at: DaysBefore): DeclaredCaller[] {
  return (scenario.consumers ?? []).flatMap((consumer) => {
    if (compareInstants(consumer.at, at) > 0) return [];
    const calls = consumer.calls.filter((call) => {
      return call.api === api && (call.version === undefined || call.version === previous);
    });
    if (calls.length === 0) return [];
    const operations = calls.flatMap((call) => call.operations ?? []);
    const unspecified = calls.some((call) => call.operations === undefined);
    const team = consumer.team === null ? null : teamOf(scenario, consumer.team);
    return [{ slug: consumer.slug, name: consumer.name, team, operations, unspecified }];
  });
}

function teamOf(scenario: Scenario, slug: string): RequiredTeam {
  const found = scenario.teams.find((team) => team.slug === slug);
  return { id: found ? slug : null, slug, name: found?.name ?? slug };
}

/**
 * What the decisions of a review amount to, by the product's own rules. Findings of rulesets are left out: nobody is asked
 * because of them here.
 */
export function rehearsedStanding(
  scenario: Scenario,
  version: RehearsedVersion,
  policy: LifecyclePolicy,
  at: DaysBefore,
): Standing {
  const { changes, decisions, content, pushers, api } = version;
  const owner = teamOf(scenario, scenario.apis.find(({ slug }) => slug === api)?.team ?? "");
  const requirements = requirementsOf({
    owner,
    requiredApprovals: policy.requiredApprovals,
    securityTeam: policy.securityTeam === null ? null : teamOf(scenario, policy.securityTeam),
    platformTeam: policy.platformTeam === null ? null : teamOf(scenario, policy.platformTeam),
    callers: policy.consumersReview ? callersOf(scenario, version, at) : [],
    hasBaseline: changes !== null,
    changes:
      changes?.map(({ fingerprint, id, severity, operation }) => ({ fingerprint, rule: id, severity, operation })) ??
      null,
    findings: [],
  });
  const actorOf = (email: string) => rehearsedActor(scenario, email);
  const deciders = new Map<string, UserActor[]>();
  for (const { team } of requirements) {
    const people = scenario.people.map(({ email }) => actorOf(email));
    const may = people.filter(({ teams }) => {
      return teams.some(({ teamId, role }) => teamId === team.id && (role === "reviewer" || role === "owner"));
    });
    if (team.id !== null) deciders.set(team.id, may);
  }
  return standingOf({
    decisions,
    actors: [...new Set(decisions.map(({ by }) => by.id))].map(actorOf),
    pushers: [...pushers].map(actorOf),
    requirements,
    present: content,
    deciders,
  });
}

/** A decision as the review keeps it. */
export function rehearsedDecision(
  { content, decisions }: RehearsedVersion,
  by: UserActor,
  decision: Decision["decision"],
): Decision {
  const { versionRevision, digest, items } = content;
  const covered = items === null ? null : new Set(items.map(({ fingerprint }) => fingerprint));
  return { id: String(decisions.length), decision, by, versionRevision, digest, covered, undone: false };
}
