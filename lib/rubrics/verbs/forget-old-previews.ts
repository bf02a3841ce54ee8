import type { ServiceContext } from "@/lib/core/context";
import { deletePreviewsBefore } from "@/lib/rubrics/preview-store";

/** For how long people find what a preview found. */
const PREVIEW_MS = 30 * 86_400_000;

/** Drops previews that are old; returns how many. No part of the registry: not in the audit log. */
export async function forgetOldPreviews(ctx: ServiceContext): Promise<number> {
  return deletePreviewsBefore(ctx.access, new Date(ctx.now.getTime() - PREVIEW_MS));
}
