import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { presentVersion } from "@/lib/versions/present";
import { type VersionDto, versionRef } from "@/lib/versions/schema";
import { requireVersion } from "./require-version";

/** One version; `latest` is the newest active one. */
export const getVersion = defineQuery({
  input: versionRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, version }): Promise<VersionDto> => presentVersion(await requireVersion(ctx, api, version)),
});
