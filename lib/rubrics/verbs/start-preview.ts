import type { z } from "zod";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { parseInput } from "@/lib/core/parse-input";
import { requirePermission } from "@/lib/members/policy";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { insertPreview } from "@/lib/rubrics/preview-store";
import { type PreviewDto, startPreviewInput } from "@/lib/rubrics/schema/preview";
import { presentPreview } from "./present-preview";
import { readSaid } from "./read-said";

/**
 * Queues that every API is scored under a rubric, beside the one that holds: nothing is stored of the scores, so that nothing
 * is in the audit log. Throws `invalid_input` with places.
 */
export async function startPreview(ctx: ServiceContext, raw: z.input<typeof startPreviewInput>): Promise<PreviewDto> {
  const input = parseInput(startPreviewInput, raw);
  requirePermission(ctx.actor, "rubric.manage");
  const { content } = readSaid(input);
  const by = actorRef(ctx.actor);
  if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
  return ctx.transaction(async (tx) => {
    const row = await insertPreview(tx.access, content, by, tx.now);
    await enqueueJob(tx, "preview-rubric", { previewId: row.id });
    return presentPreview(row);
  });
}
