import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { parseReplacement } from "@/lib/deprecations/model";
import { findDeprecation } from "@/lib/deprecations/verbs/record-deprecation";
import { requirePermission } from "@/lib/members/policy";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import { judgeRetirement, type ReplacementFinding } from "@/lib/versions/policy/retirement";
import { versionRef } from "@/lib/versions/schema";
import type { RetirementDto } from "@/lib/versions/schema/transition";
import { findApiRef, findLifecycleVersion, requireLifecycleVersion } from "./find-lifecycle-version";

/** Whether a version can be retired, by what the registry knows now. */
export const canRetireVersion = defineQuery({
  input: versionRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<RetirementDto> => {
    const version = await requireLifecycleVersion(ctx, input.api, input.version);
    const record = await findDeprecation(ctx, version.id);
    return judgeRetirement({
      state: version.state,
      now: ctx.now,
      policy: await effectivePolicy(ctx, { teamId: version.api.teamId }),
      record,
      replacement: await findReplacement(ctx, record?.replacement ?? null),
      traffic: "unknown",
    });
  },
});

async function findReplacement(ctx: ServiceContext, name: string | null): Promise<ReplacementFinding> {
  const target = name === null ? null : parseReplacement(name);
  if (name === null) return { kind: "none" };
  if (target === null) return { kind: "missing", name };
  if (target.kind === "address") return { kind: "outside", url: target.url };
  if (target.kind === "version") {
    const found = await findLifecycleVersion(ctx, target.slug, target.version);
    return found ? { kind: "found", name, state: found.state } : { kind: "missing", name };
  }
  if (!(await findApiRef(ctx, target.slug))) return { kind: "missing", name };
  const newest = await findLifecycleVersion(ctx, target.slug, "latest");
  return { kind: "found", name, state: newest?.state ?? null };
}
