import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { effectiveDeprecationPolicy } from "@/lib/deprecation-policies/verbs/effective-deprecation-policy";
import { requirePermission } from "@/lib/members/policy";
import { countChangeUsage } from "@/lib/change-usage/model/count-use";
import { type ChangeUsageDto, presentChangeUsage } from "@/lib/change-usage/schema";
import { compareVersions } from "@/lib/versions/verbs/compare-versions";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { readUse, USE_WINDOW_DAYS } from "./read-use";

const label = z.string().min(1).max(100);
const changeUsageInput = z.strictObject({ api: z.string().min(1).max(80), from: label, to: label });

/**
 * Who calls what the changes between two versions concern, in the window that the deprecation policy looks at, else in the last
 * 30 days. Throws `not_found`. Slow the first time two versions are compared.
 */
export const getChangeUsage = defineQuery({
  input: changeUsageInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<ChangeUsageDto> => {
    const from = await requireLifecycleVersion(ctx, input.api, input.from);
    const { changes } = await compareVersions(ctx, input);
    const { unusedRemovals } = await effectiveDeprecationPolicy(ctx, from.api.id);
    const days = unusedRemovals.allowed ? unusedRemovals.windowDays : USE_WINDOW_DAYS;
    const excluded = unusedRemovals.excludedConsumers;
    const { rows, telemetry } = await readUse(ctx, from.api.id, { upTo: from.sortKey, days, excluded });
    return presentChangeUsage(countChangeUsage(changes, rows, { windowDays: days, telemetry, excluded }));
  },
});
