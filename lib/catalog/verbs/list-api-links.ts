import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { listPublishedApis } from "@/lib/catalog/list-store";

/** Slug and active version of every API that has one; for catalogues that machines read. */
export const listApiLinks = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: (ctx) => listPublishedApis(ctx.access),
});
