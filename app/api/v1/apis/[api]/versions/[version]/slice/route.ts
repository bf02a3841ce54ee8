import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { jsonBytes } from "@/lib/http/json-bytes";
import { versionRef } from "@/lib/versions/schema";
import { sliceVersion } from "@/lib/versions/verbs/slice-version";

const operationKeys = z.preprocess(
  (value) => (typeof value === "string" ? [value] : value),
  z.array(z.string().min(1)).max(200),
);

/** A piece of a definition that stands alone; anyone who may read. */
export const GET = defineRoute({
  operationId: "sliceVersion",
  summary: "A self-contained piece of a definition",
  description:
    "`operation`, once or repeated, names operations (`GET /pets`); without it the whole definition in one document.",
  tag: "Versions",
  params: versionRef,
  query: z.strictObject({ operation: operationKeys.optional() }),
  produces: ["application/json"],
  alsoAnswers: [410, 422],
  handle: async (ctx, { params, query }) => {
    const { json } = await sliceVersion(ctx, { ...params, operations: query.operation });
    return jsonBytes(json);
  },
});
