import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { signalFields } from "@/lib/deprecations/model/signal";
import { findRecord } from "@/lib/deprecations/store";
import { settings } from "@/lib/env";
import { isSignalled } from "@/lib/lifecycle/model";
import { requirePermission } from "@/lib/members/policy";
import { findLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";

const fieldsInput = z.strictObject({ api: z.string().max(80), version: z.string().max(100) });

/**
 * The HTTP fields that tell callers that a version goes away: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and `Link`;
 * nothing for a version that stays, or that is not there.
 */
export const deprecationFieldsFor = defineQuery({
  input: fieldsInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<Record<string, string>> => {
    const version = await findLifecycleVersion(ctx, input.api, input.version);
    if (!version || !isSignalled(version.state)) return {};
    const record = await findRecord(ctx.access, version.id);
    if (!record) return {};
    return signalFields({ api: version.api.slug, version: version.label, ...record }, settings().CONCORDAT_BASE_URL);
  },
});
