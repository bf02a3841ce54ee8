import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import type { SourceSet } from "@/lib/specs/model";
import { readSource } from "@/lib/versions/read-source";
import { versionRef } from "@/lib/versions/schema";
import { requireDocuments } from "./require-documents";
import { requireVersion } from "./require-version";

/** All files of a version, byte for byte as published. Throws `gone` where the policy withholds them. */
export const getSourceFiles = defineQuery({
  input: versionRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<SourceSet> => {
    const version = await requireVersion(ctx, input.api, input.version);
    await requireDocuments(ctx, version);
    return readSource(ctx.access, { versionId: version.id, digest: version.digest });
  },
});
