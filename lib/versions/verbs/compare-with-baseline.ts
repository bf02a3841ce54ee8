import type { ServiceContext } from "@/lib/core/context";
import type { DiffSummary } from "@/lib/diff/model";
import { RegistryError } from "@/lib/core/errors";
import type { BaselineComparison } from "@/lib/lifecycle/gates";
import type { VersionState } from "@/lib/lifecycle/model";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { predecessorOf } from "@/lib/versions/policy";
import { listOrdered } from "@/lib/versions/store";
import { compareVersions } from "./compare-versions";

/** A version against its baseline: what the gates need, and what people are told. */
export interface BaselineReport {
  /** What it was compared with; null where nothing before it is in use. */
  baseline: { id: string; label: string } | null;
  comparison: BaselineComparison;
  /** Null without a baseline, and where the comparison could not be made. */
  summary: DiffSummary | null;
}

/** States in which a version may have callers: a deprecated one has them all until they moved, a sunset one perhaps. */
const IN_USE: ReadonlySet<VersionState> = new Set<VersionState>(["active", "deprecated", "sunset"]);

/**
 * What a version is judged against: the newest version in use that comes before it in the order of versions, which is what
 * callers have now. Null for a first version, and where nothing before it is in use.
 */
export async function findBaseline(
  ctx: ServiceContext,
  version: LifecycleVersion,
): Promise<{ id: string; label: string } | null> {
  const inUse = (await listOrdered(ctx.access, version.api.id)).filter((one) => IN_USE.has(one.state));
  const baseline = predecessorOf(inUse, version.sortKey);
  return baseline ? { id: baseline.id, label: baseline.label } : null;
}

/**
 * Compares a version with its baseline. A comparison that cannot be made is `unknown`, which a blocking gate counts as
 * failed; it never throws. Slow the first time: call it before a transaction opens, and `requireSameBaseline` inside.
 */
export async function compareWithBaseline(ctx: ServiceContext, version: LifecycleVersion): Promise<BaselineReport> {
  const baseline = await findBaseline(ctx, version);
  if (!baseline) return { baseline, comparison: { kind: "none" }, summary: null };
  try {
    const diff = await compareVersions(ctx, { api: version.api.slug, from: baseline.label, to: version.label });
    const breaking = diff.changes.filter((one) => one.severity === "breaking").map((one) => one.fingerprint);
    const comparison: BaselineComparison = { kind: "compared", from: baseline.label, to: version.label, breaking };
    return { baseline, comparison, summary: diff.summary };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { baseline, comparison: { kind: "unknown" }, summary: null };
  }
}

/** Throws `conflict` where another version became the baseline since the comparison was made. */
export async function requireSameBaseline(
  tx: ServiceContext,
  version: LifecycleVersion,
  report: BaselineReport,
): Promise<void> {
  const now = await findBaseline(tx, version);
  if (now?.id === report.baseline?.id) return;
  throw new RegistryError("conflict", "Another version became active while this one was compared.", {
    fix: "Send the request again.",
  });
}
