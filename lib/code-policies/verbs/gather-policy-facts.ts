import { listConsumersOf } from "@/lib/consumers/verbs/list-consumers-of";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { firstOf, type PolicyFacts } from "@/lib/code-policies/model/policy-facts";
import type { PolicyFactsJson } from "@/lib/code-policies/schema/facts";
import { readApiFactRow, readDeprecations } from "@/lib/code-policies/store/fact-rows";
import { utcDay } from "@/lib/lifecycle/notice";
import { NO_OPERATION } from "@/lib/usage/model/traffic";
import { readTraffic } from "@/lib/usage/verbs/read-traffic";
import type { PolicyParts } from "@/lib/workers/protocol";

/** What somebody has found out of a version already. */
export interface KnownFacts {
  /** The version it was compared with; null where nothing before it is in use. */
  baseline: string | null;
  /** Null where the comparison could not be made. */
  changes: readonly { rule: string; severity: string; operation: string | null; message?: string }[] | null;
  /** Of the rulesets that bind it; null where they could not run; absent: not asked yet. */
  findings?: readonly GivenFinding[] | null;
}

/** A finding, whoever found it. */
export interface GivenFinding {
  rule: string;
  severity: string;
  operation?: string | null | undefined;
  message: string;
}

/** What is looked at: a stored version, or a definition that is not stored. */
export interface PolicySubject {
  api: { id: string; slug: string };
  version: PolicyFactsJson["version"];
  /** Of validation and rulesets together; null where they could not run. */
  findings: readonly GivenFinding[] | null;
}

/** Everything that a policy is told. Throws `not_found` where the API is gone. For verbs that have authorised. */
export async function gatherPolicyFacts(
  ctx: ServiceContext,
  { api, version, findings }: PolicySubject,
  known: Pick<KnownFacts, "baseline" | "changes">,
  parts: PolicyParts,
): Promise<PolicyFacts> {
  const row = await readApiFactRow(ctx.access, api.id);
  if (!row) throw new RegistryError("not_found", "The API is not there any more.");
  const withheld: PolicyFacts["withheld"] = [];
  if (parts.moreOperations > 0) {
    withheld.push(["operations", `${parts.moreOperations} operations are beyond what this policy could look at.`]);
  }
  const consumers = await listConsumersOf(ctx, { api: api.slug });
  const facts: PolicyFactsJson = {
    api: apiFacts(row),
    version,
    changes: known.changes && firstOf("changes", known.changes, withheld).map(shownChange),
    baseline: known.baseline ?? "",
    findings: findings && firstOf("findings", findings, withheld).map(shownFinding),
    owner: ownerOf(row.team),
    consumers: firstOf("consumers", consumers, withheld).map(({ consumer, operations }) => ({
      slug: consumer.slug,
      name: consumer.name,
      kind: consumer.kind,
      team: consumer.team?.slug ?? "",
      operations,
    })),
    deprecations: (await readDeprecations(ctx.access, row.id)).map((one) => ({
      version: one.version.label,
      deprecatedAt: one.deprecatedAt.toISOString(),
      sunsetAt: one.sunsetAt.toISOString(),
      replacement: one.replacement ?? "",
    })),
    operations: parts.operations,
    traffic: await trafficFacts(ctx, row.id),
    today: utcDay(ctx.now),
  };
  return { facts, withheld };
}

/** Days of traffic that policies are told of, and operations of which at most. */
const TRAFFIC_DAYS = 30;
const MOST_KEYS = 5_000;

/** Calls of the last 30 days. An empty map, and not null, where there is no telemetry: `has(traffic.calls)` is then false. */
async function trafficFacts(ctx: ServiceContext, apiId: string): Promise<Record<string, number>> {
  const from = new Date(ctx.now.getTime() - TRAFFIC_DAYS * 86_400_000);
  const { telemetry, ...traffic } = await readTraffic(ctx, { apiId, from, to: ctx.now });
  if (telemetry.firstAt === null) return {};
  const known = new Set(traffic.consumers.flatMap(({ consumerId }) => consumerId ?? []));
  const unknown = traffic.consumers.filter(({ consumerId }) => consumerId === null);
  return {
    ...Object.fromEntries(
      traffic.operations
        .filter(({ key }) => key !== NO_OPERATION)
        .slice(0, MOST_KEYS)
        .map(({ key, calls }) => [key, calls]),
    ),
    calls: traffic.calls,
    errors: traffic.errors,
    consumers: known.size,
    unknownCalls: unknown.reduce((sum, { calls }) => sum + calls, 0),
    daysSeen: telemetry.daysSeen,
  };
}

type ApiFactRow = NonNullable<Awaited<ReturnType<typeof readApiFactRow>>>;

function apiFacts(api: ApiFactRow): PolicyFactsJson["api"] {
  return {
    slug: api.slug,
    name: api.name,
    description: api.description,
    team: api.team.slug,
    domain: api.domain ?? "",
    tags: api.tags,
    tier: api.tier,
    runtime: api.runtime ?? "",
    isolationLayer: api.isolationLayer ?? "",
    activeVersion: api.activeVersion?.label ?? "",
    versions: api._count.versions,
  };
}

function ownerOf({ slug, name, memberships }: ApiFactRow["team"]): PolicyFactsJson["owner"] {
  const owners = memberships.filter(({ role }) => role === "owner").length;
  return { team: { slug, name }, people: memberships.length, owners };
}

type GivenChange = NonNullable<KnownFacts["changes"]>[number];

function shownChange({ rule, severity, operation, message }: GivenChange) {
  return { rule, severity, operation: operation ?? "", message: message ?? "" };
}

function shownFinding({ rule, severity, operation, message }: GivenFinding) {
  return { rule, severity, operation: operation ?? "", message };
}
