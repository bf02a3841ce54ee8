import { codePolicyStamp } from "@/lib/code-policies/verbs/find-policy-stamp";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { GateReport } from "@/lib/gates/model";
import { lintStampOf } from "@/lib/rulesets/verbs/lint-stamp-of";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { findUnused } from "./find-unused";
import { findGateGround } from "./stamp-gates";

function refuse(what: string): never {
  throw new RegistryError("conflict", `${what} while this was decided.`, {
    fix: "Look at it again, and send the request again.",
  });
}

/**
 * Throws `conflict` where the report is no longer about the version as it is: other bytes were pushed, another version
 * became the baseline or is compared with, or the policy, the severities or the rulesets say something else. `version` was
 * read in this transaction, which holds the API's lock.
 */
export async function requireFresh(tx: ServiceContext, version: LifecycleVersion, report: GateReport): Promise<void> {
  if (version.id !== report.versionId) throw new Error("a gate report of another version");
  if (version.digest !== report.digest) refuse("Another revision was pushed");
  const { inUse, stamp } = await findGateGround(tx, version);
  if ((inUse[0]?.id ?? null) !== (report.baseline?.id ?? null)) refuse("Another version became active");
  if (stamp !== report.stamp) refuse("The policy, the severities or a version in use changed");
  const { lint, policies, comparison } = report;
  const unused = await findUnused(tx, version, comparison.sides);
  if ((comparison.unused?.stamp ?? null) !== (unused?.stamp ?? null)) {
    refuse("What nobody used, or the policy about it, changed");
  }
  if (lint.kind === "done" && lint.stamp !== (await lintStampOf(tx, version))) refuse("The rulesets changed");
  if (policies.kind === "done" && policies.stamp !== (await codePolicyStamp(tx, version))) {
    refuse("The policies as code changed");
  }
}
