import type { LintReportFinding, ReportedChange } from "@/lib/gates/model";

/** Who must approve, by what they stand for. */
export type RequirementId = "owner" | "security" | "platform" | `consumer:${string}`;

export const REQUIRED_BECAUSE = [
  "owner",
  "security_changed",
  "security_unknown",
  "first_version",
  "naming_findings",
  "operations_added",
  "naming_unknown",
  "calls_break",
  "calls_unknown",
] as const;
export type RequiredBecause = (typeof REQUIRED_BECAUSE)[number];

/** A team as reviews name it; `id` is null where the policy names a team that is gone. */
export interface RequiredTeam {
  id: string | null;
  slug: string;
  name: string;
}

/** One approval that a review needs, and why. `values` are what a translation of `because` needs. */
export interface Requirement {
  id: RequirementId;
  team: RequiredTeam;
  because: { code: RequiredBecause; values: Record<string, string | number> };
  needed: number;
}

/** Somebody who says that they call the API. */
export interface DeclaredCaller {
  slug: string;
  name: string;
  team: RequiredTeam | null;
  /** Keys of the operations that they name. */
  operations: readonly string[];
  /** Whether a source says only that they call the API: it may be any operation. */
  unspecified: boolean;
}

/** What the question "who must approve" depends on. */
export interface RequirementFacts {
  owner: RequiredTeam;
  requiredApprovals: number;
  /** The teams that the policy names; null: it names none. */
  securityTeam: RequiredTeam | null;
  platformTeam: RequiredTeam | null;
  /** Whom breaking changes may hit; empty where the policy does not ask them. */
  callers: readonly DeclaredCaller[];
  hasBaseline: boolean;
  /** Since the baseline; null where the comparison could not be made. */
  changes: readonly ReportedChange[] | null;
  /** Null where the rulesets could not be run. */
  findings: readonly Pick<LintReportFinding, "rule">[] | null;
}

/** Rules about who may call, of all languages: `security-…`, and `smithy-auth-…`. */
const SECURITY_RULE = /^(?:security|smithy-auth)-/;
/** New operations and addresses, other names for what is there, and new names in addresses, in all languages. */
const ADDRESS_RULE =
  /^(?:operation-added|webhook-added|callback-added|wit-function-added|protobuf-http-binding-added|operation-id-changed|.+-renamed)$/;
/** Rules of ours and of Spectral rulesets that are about names. */
const NAMING_RULE =
  /(?:casing|-case$|kebab|camel|snake|pascal|naming|path-no-verbs|path-no-trailing-slash|path-no-query)/i;

/** Whether a lint rule is about how things are called. */
export function isNamingRule(rule: string): boolean {
  return NAMING_RULE.test(rule);
}

type Reason = Requirement["because"] | null;

function securityReason({ hasBaseline, changes }: RequirementFacts): Reason {
  if (!hasBaseline) return { code: "first_version", values: {} };
  if (changes === null) return { code: "security_unknown", values: {} };
  const count = changes.filter((change) => SECURITY_RULE.test(change.rule)).length;
  return count > 0 ? { code: "security_changed", values: { count } } : null;
}

function platformReason({ hasBaseline, changes, findings }: RequirementFacts): Reason {
  if (!hasBaseline) return { code: "first_version", values: {} };
  if (changes === null || findings === null) return { code: "naming_unknown", values: {} };
  const added = changes.filter((change) => ADDRESS_RULE.test(change.rule)).length;
  if (added > 0) return { code: "operations_added", values: { count: added } };
  const named = findings.filter((finding) => isNamingRule(finding.rule)).length;
  return named > 0 ? { code: "naming_findings", values: { count: named } } : null;
}

/** What breaks, once for all callers: there may be fifty thousand changes, and hundreds who call. */
interface Breaks {
  /** Each operation that breaks, once, in the order of the changes; null for a change to all of them. */
  operations: readonly (string | null)[];
  /** How many changes break each operation, and, under null, all of them. */
  counts: ReadonlyMap<string | null, number>;
}

function breaksOf(changes: RequirementFacts["changes"]): Breaks | null {
  if (changes === null) return null;
  const operations = changes.filter(({ severity }) => severity === "breaking").map(({ operation }) => operation);
  const counts = new Map<string | null, number>();
  for (const operation of operations) counts.set(operation, (counts.get(operation) ?? 0) + 1);
  return { operations: [...counts.keys()], counts };
}

function callerReason(caller: DeclaredCaller, { hasBaseline }: RequirementFacts, breaks: Breaks | null): Reason {
  if (!hasBaseline) return null;
  const values = { consumer: caller.slug, consumerName: caller.name };
  if (breaks === null) return { code: "calls_unknown", values };
  const called = new Set(caller.operations);
  const hit = breaks.operations.filter((one) => caller.unspecified || one === null || called.has(one));
  const [first] = hit;
  if (first === undefined) return null;
  const count = hit.reduce((sum, one) => sum + (breaks.counts.get(one) ?? 0), 0);
  return { code: "calls_break", values: { ...values, count, operation: first ?? "" } };
}

/**
 * Who must approve a version, each with the reason: the team that owns the API with the policy's quorum; every team whose
 * calls a breaking change hits, where the policy asks them; the security team where authentication changed; the platform team
 * where names came in. Where nobody could look, whoever might be concerned is asked. Callers without a team cannot be asked.
 */
export function requirementsOf(facts: RequirementFacts): Requirement[] {
  const owner: Requirement = {
    id: "owner",
    team: facts.owner,
    because: { code: "owner", values: { needed: facts.requiredApprovals } },
    needed: facts.requiredApprovals,
  };
  const one = (id: RequirementId, team: RequiredTeam | null, because: Reason): Requirement[] =>
    team && because ? [{ id, team, because, needed: 1 }] : [];
  const breaks = breaksOf(facts.changes);
  return [
    owner,
    ...facts.callers.flatMap((caller) =>
      one(`consumer:${caller.slug}`, caller.team, callerReason(caller, facts, breaks)),
    ),
    ...one("security", facts.securityTeam, securityReason(facts)),
    ...one("platform", facts.platformTeam, platformReason(facts)),
  ];
}
