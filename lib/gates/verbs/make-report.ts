import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { Change } from "@/lib/diff/model";
import type {
  DocumentationReport,
  GateReport,
  LintReport,
  PolicyReport,
  ReviewItem,
  VersionMark,
} from "@/lib/gates/model";
import { semverNeed } from "@/lib/gates/model/semver-need";
import type { Comparable } from "@/lib/versions/verbs/compare-stored";
import type { VersionPlace } from "@/lib/versions/verbs/compare-with-baseline";
import { compareByLevel } from "./compare-by-level";
import { findUnused } from "./find-unused";
import { findGateGround } from "./stamp-gates";

/** What the policies are told of the checks before them. */
export interface KnownToPolicies {
  baseline: string | null;
  changes: Change[] | null;
  lint: LintReport;
}

/** A definition to be judged, stored or not, and how each check is made of it. */
export interface Judged extends VersionPlace {
  /** Empty where it is not stored. */
  id: string;
  label: string;
  revisionNumber: number;
  api: { id: string; teamId: string };
  definition: Comparable;
  checks: {
    validity(): Promise<GateReport["validity"]>;
    documentation(): Promise<DocumentationReport>;
    lint(): Promise<LintReport>;
    policies(known: KnownToPolicies): Promise<PolicyReport>;
    items(baseline: VersionMark | null): Promise<ReviewItem[] | null>;
  };
}

/** The result of a check, or what stands for it where it could not run. Our own faults are thrown. */
async function attempt<T>(check: () => Promise<T>, failed: (because: string) => T): Promise<T> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return failed(error.message);
  }
}

/** Makes the report of the gates of one definition. A check that cannot run is said in it and never thrown. */
export async function makeReport(ctx: ServiceContext, judged: Judged): Promise<GateReport> {
  const { policy, inUse, stamp } = await findGateGround(ctx, judged);
  const { checks, label, definition } = judged;
  const { comparison: compared, diff } = await compareByLevel(ctx, policy, { label, definition, inUse });
  const comparison = { ...compared, unused: await findUnused(ctx, judged, compared.sides) };
  const [baseline = null] = inUse;
  const failed = (because: string) => ({ kind: "failed" as const, stamp: "", because });
  const lint = await attempt<LintReport>(checks.lint, failed);
  const known = { baseline: baseline?.label ?? null, changes: baseline && !diff ? null : (diff?.changes ?? []), lint };
  const changes = (diff?.changes ?? []).map((change) => {
    const { fingerprint, id, severity, operation } = change;
    return { fingerprint, rule: id, severity, operation };
  });
  return {
    versionId: judged.id,
    digest: definition.digest,
    revisionNumber: judged.revisionNumber,
    baseline,
    validity: await attempt(checks.validity, () => null),
    comparison,
    changes,
    items: await attempt<ReviewItem[] | null>(
      () => checks.items(baseline),
      () => null,
    ),
    lint,
    policies: await attempt<PolicyReport>(() => checks.policies(known), failed),
    documentation: await attempt<DocumentationReport | null>(checks.documentation, () => null),
    semver: { from: known.baseline, to: label, need: diff ? semverNeed(changes) : null },
    summary: diff?.summary ?? null,
    stamp,
  };
}
