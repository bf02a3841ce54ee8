import { defineRoute } from "@/lib/http/define-route";
import { jsonBytes } from "@/lib/http/json-bytes";
import { operationViewDto, operationViewInput } from "@/lib/reader/schema";
import { getOperationJson } from "@/lib/reader/verbs/get-operation-view";
import { versionRef } from "@/lib/versions/schema";

/** One operation, ready to be read; anyone who may read. */
export const GET = defineRoute({
  operationId: "getOperationView",
  summary: "One operation, ready to be read",
  description:
    "Parameters, bodies and answers with their schemas as trees of bounded size, constraints as kinds and numbers, " +
    "examples, and samples of code. A node marked `lazy` goes on in `…/schemas/view?schema=` with its `ref.key`.",
  tag: "Versions",
  params: versionRef,
  query: operationViewInput.pick({ operation: true }),
  response: operationViewDto,
  alsoAnswers: [410, 422],
  handle: async (ctx, { params, query }) =>
    jsonBytes(new TextEncoder().encode(await getOperationJson(ctx, { ...params, ...query }))),
});
