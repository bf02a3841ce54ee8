import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { findSilent } from "@/lib/versions/lint-store";
import { versionRef } from "@/lib/versions/schema";
import { type SilentRuleDto, silentRule } from "@/lib/versions/schema/silent-rule";
import { requireVersion } from "./require-version";

const stored = z.array(silentRule).nullable();

/** Rules that are on for a version and say nothing about it: a version without findings did not meet them. */
export const listSilentRules = defineQuery({
  input: versionRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<SilentRuleDto[]> => {
    const version = await requireVersion(ctx, input.api, input.version);
    return stored.parse(await findSilent(ctx.access, version.id)) ?? [];
  },
});
