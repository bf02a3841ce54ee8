import { z } from "zod";
import { settings } from "@/lib/env";
import { gatesDto, judgeInput } from "@/lib/gates/schema";
import { judgeDefinition } from "@/lib/gates/verbs/judge-definition";
import { defineRoute } from "@/lib/http/define-route";
import { PUBLISH_MEDIA_TYPES, readPublishForm } from "@/lib/http/publish-body";

/** Judges a definition without storing it; whoever may read and is signed in. */
export const POST = defineRoute({
  operationId: "judgeDefinition",
  summary: "The gates that a definition would meet",
  description:
    "Takes a definition as publishing does, and stores nothing. Answers the gates as they would be, were it pushed now by who asks; `missing` holds what the gates let stand, and no approvals. 409 where it could not be pushed under this version.",
  tag: "Versions",
  params: z.strictObject({ api: z.string().min(1).max(80) }),
  query: z.strictObject({ version: judgeInput.shape.version, format: judgeInput.shape.format }),
  raw: {
    accepts: PUBLISH_MEDIA_TYPES,
    limitBytes: () => (settings().CONCORDAT_MAX_DOCUMENT_MB + 1) * 1024 * 1024,
    signedIn: true,
    read: readPublishForm,
  },
  response: gatesDto,
  alsoAnswers: [409, 413, 415, 422],
  handle: (ctx, { params: { api }, query, raw: { entry, files, version, format } }) =>
    judgeDefinition(ctx, {
      ...{ api, source: { entry, files } },
      version: query.version ?? version,
      format: query.format ?? format,
    }),
});
