import { defineQuery } from "@/lib/core/query";
import { importRef } from "@/lib/imports/schema";
import { requirePermission } from "@/lib/members/policy";
import { showRun } from "./require-run";

/** One import with its counts; for whoever began it, and administrators. */
export const getImport = defineQuery({
  input: importRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: (ctx, { id }) => showRun(ctx, id),
});
