import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { previewDto, startPreviewInput } from "@/lib/rubrics/schema/preview";
import { startPreview } from "@/lib/rubrics/verbs/start-preview";

/** Administrators. */
export const POST = defineRoute({
  operationId: "previewRubric",
  summary: "Try a rubric",
  description:
    "Queues that every API is scored under it, beside the rubric that holds. Nothing of the scores is stored.",
  tag: "Scorecards",
  body: startPreviewInput,
  response: previewDto,
  status: 202,
  handle: async (ctx, { body }) => {
    const preview = await startPreview(ctx, body);
    return reply(preview, { headers: { location: `/api/v1/rubric-previews/${preview.id}` } });
  },
});
