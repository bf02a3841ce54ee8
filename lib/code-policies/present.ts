import { storedActor } from "@/lib/versions/model/stored-actor";
import type { DryRunRow, PolicyDryRunResult } from "./dry-run-store";
import { policyOf, type CodePolicyRow, type CodePolicyVersion, textOf } from "./store";
import {
  type CodePolicyDto,
  DRY_RUN_STATES,
  type DryRunDto,
  type DryRunResultDto,
  type PolicyVersionDto,
} from "./schema";

/** A policy as REST shows it. */
export function presentPolicy(row: CodePolicyRow, dryRun: DryRunRow | null): CodePolicyDto {
  const { slug, state, name, description, expression, message, effect, scope, targets, number, revision } =
    policyOf(row);
  return {
    policy: slug,
    name,
    description,
    state,
    effect,
    binding: { scope, targets: [...targets] },
    expression,
    message,
    number,
    revision,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: storedActor(row.updatedByKind, row.updatedById, row.updatedByName),
    dryRun: dryRun && presentDryRun(dryRun),
  };
}

/** What a policy said in one of its versions. */
export function presentVersion(row: CodePolicyVersion): PolicyVersionDto {
  const { scope, targets, ...text } = textOf(row);
  return {
    number: row.number,
    ...text,
    binding: { scope, targets: [...targets] },
    note: row.note,
    at: row.at.toISOString(),
    by: storedActor(row.byKind, row.byId, row.byName),
  };
}

/** A dry run as REST shows it. */
export function presentDryRun(row: DryRunRow): DryRunDto {
  return {
    id: row.id,
    policy: row.policy.slug,
    number: row.number,
    state: DRY_RUN_STATES.find((one) => one === row.state) ?? "failed",
    total: row.total,
    passed: row.passed,
    failed: row.failed,
    errors: row.errors,
    skipped: row.skipped,
    because: row.because,
    requestedAt: row.requestedAt.toISOString(),
    requestedBy: storedActor(row.requestedByKind, row.requestedById, row.requestedByName),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

/** A version that a dry run found against. */
export function presentResult(row: PolicyDryRunResult): DryRunResultDto {
  return {
    api: row.api,
    apiName: row.apiName,
    version: row.version,
    team: { slug: row.team, name: row.teamName },
    outcome: row.outcome === "fail" ? "fail" : "error",
    message: row.message,
    url: `/apis/${encodeURIComponent(row.api)}/versions/${encodeURIComponent(row.version)}`,
  };
}
