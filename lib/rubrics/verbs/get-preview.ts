import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { findPreview } from "@/lib/rubrics/preview-store";
import { type PreviewDto, previewRef } from "@/lib/rubrics/schema/preview";
import { presentPreview } from "./present-preview";

/** A preview of a rubric: how far it is, and what would come of it. Throws `not_found`. */
export const getPreview = defineQuery({
  input: previewRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { id }): Promise<PreviewDto> => {
    const row = await findPreview(ctx.access, id);
    if (!row) throw new RegistryError("not_found", "There is no such preview.", { fix: "Start another." });
    return presentPreview(row);
  },
});
