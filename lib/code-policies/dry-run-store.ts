import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { PolicyDryRun, PolicyDryRunResult, Prisma } from "@/generated/prisma/client";

const named = { policy: { select: { slug: true } } } satisfies Prisma.PolicyDryRunInclude;

/** A dry run with the slug of its policy. */
export type DryRunRow = Prisma.PolicyDryRunGetPayload<{ include: typeof named }>;
export type { PolicyDryRunResult };

/** Asks for a dry run. */
export async function insertDryRun(
  access: DataAccess,
  { policyId, number, by, now }: { policyId: string; number: number; by: ActorRef; now: Date },
): Promise<DryRunRow> {
  return dbOf(access).policyDryRun.create({
    data: {
      policyId,
      number,
      requestedAt: now,
      requestedByKind: by.kind,
      requestedById: by.id,
      requestedByName: by.name,
    },
    include: named,
  });
}

/** A dry run; null where there is none, or its policy is gone. */
export async function findDryRun(access: DataAccess, id: string): Promise<DryRunRow | null> {
  return dbOf(access).policyDryRun.findUnique({ where: { id }, include: named });
}

/** The last dry run of each policy, by the policy's id. */
export async function findLastDryRuns(
  access: DataAccess,
  policyIds: readonly string[],
): Promise<Map<string, DryRunRow>> {
  const rows = await dbOf(access).policyDryRun.findMany({
    where: { policyId: { in: [...policyIds] } },
    orderBy: [{ policyId: "asc" }, { requestedAt: "desc" }, { id: "desc" }],
    distinct: ["policyId"],
    include: named,
  });
  return new Map(rows.map((row) => [row.policyId, row]));
}

/** Whether a version of a policy has been tried from beginning to end. */
export async function hasFinishedDryRun(access: DataAccess, policyId: string, number: number): Promise<boolean> {
  const run = await dbOf(access).policyDryRun.findFirst({
    where: { policyId, number, state: "done" },
    select: { id: true },
  });
  return run !== null;
}

/** The dry runs of a policy, newest first, after one of them. */
export async function listDryRunRows(
  access: DataAccess,
  policyId: string,
  { before, limit }: { before: [at: string, id: string] | undefined; limit: number },
): Promise<DryRunRow[]> {
  const after: Prisma.PolicyDryRunWhereInput = before
    ? {
        OR: [{ requestedAt: { lt: new Date(before[0]) } }, { requestedAt: new Date(before[0]), id: { lt: before[1] } }],
      }
    : {};
  return dbOf(access).policyDryRun.findMany({
    where: { policyId, ...after },
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
    take: limit,
    include: named,
  });
}

/** Changes a dry run that is in one of these states; whether it was. */
export async function changeDryRun(
  access: DataAccess,
  id: string,
  from: readonly PolicyDryRun["state"][],
  change: Partial<Pick<PolicyDryRun, "state" | "total" | "because" | "startedAt" | "finishedAt">>,
): Promise<boolean> {
  const { count } = await dbOf(access).policyDryRun.updateMany({
    where: { id, state: { in: [...from] } },
    data: change,
  });
  return count > 0;
}

/** Ends dry runs of a policy that have not ended: another is asked for. */
export async function cancelOpenDryRuns(access: DataAccess, policyId: string, now: Date): Promise<void> {
  await dbOf(access).policyDryRun.updateMany({
    where: { policyId, state: { in: ["waiting", "running"] } },
    data: { state: "cancelled", because: "Another dry run was asked for.", finishedAt: now },
  });
}

/** What one version added to a dry run. */
export interface DryRunStep {
  api: string;
  counted: "passed" | "failed" | "errors" | "skipped";
  result: Omit<PolicyDryRunResult, "runId"> | null;
}

/** Notes versions that were looked at; nothing where the run has ended meanwhile. Whether it still runs. */
export async function noteSteps(access: DataAccess, runId: string, steps: readonly DryRunStep[]): Promise<boolean> {
  const last = steps.at(-1);
  if (!last) return true;
  const count = (kind: DryRunStep["counted"]) => ({
    increment: steps.filter(({ counted }) => counted === kind).length,
  });
  const { count: changed } = await dbOf(access).policyDryRun.updateMany({
    where: { id: runId, state: "running" },
    data: {
      reached: last.api,
      passed: count("passed"),
      failed: count("failed"),
      errors: count("errors"),
      skipped: count("skipped"),
    },
  });
  if (changed === 0) return false;
  const results = steps.flatMap(({ result }) => (result ? [{ ...result, runId }] : []));
  if (results.length > 0) await dbOf(access).policyDryRunResult.createMany({ data: results, skipDuplicates: true });
  return true;
}

/** What a dry run found against, by API. */
export async function listResultRows(
  access: DataAccess,
  runId: string,
  { after, limit, team }: { after: string | undefined; limit: number; team: string | undefined },
): Promise<PolicyDryRunResult[]> {
  return dbOf(access).policyDryRunResult.findMany({
    where: { runId, ...(after === undefined ? {} : { api: { gt: after } }), ...(team ? { team } : {}) },
    orderBy: { api: "asc" },
    take: limit,
  });
}

/** APIs by slug after one of them, with what bindings and their newest version are. */
export async function listNewestOfApis(access: DataAccess, after: string, limit: number) {
  return dbOf(access).api.findMany({
    where: { slug: { gt: after }, newestVersion: { state: { not: "retired" } } },
    orderBy: { slug: "asc" },
    take: limit,
    select: {
      slug: true,
      name: true,
      domain: true,
      tags: true,
      team: { select: { slug: true, name: true } },
      newestVersion: { select: { id: true, label: true } },
    },
  });
}
