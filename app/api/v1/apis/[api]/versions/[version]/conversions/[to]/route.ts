import { z } from "zod";
import { conversionTarget, convertedDto } from "@/lib/conversions/schema";
import { defineRoute } from "@/lib/http/define-route";
import { jsonBytes } from "@/lib/http/json-bytes";
import { textResponse } from "@/lib/http/text-response";
import { versionRef } from "@/lib/versions/schema";
import { convertVersion, getConvertedFile } from "@/lib/versions/verbs/convert-version";

/** A definition in another language or version; anyone who may read. */
export const GET = defineRoute({
  operationId: "convertVersion",
  summary: "A definition, converted, with everything that this lost",
  description: "With `file` one file of the result as it is, for keeping. Nothing is stored.",
  tag: "Versions",
  params: z.strictObject({ ...versionRef.shape, to: conversionTarget }),
  query: z.strictObject({ file: z.string().min(1).max(500).optional() }),
  response: convertedDto,
  produces: ["text/plain"],
  alsoAnswers: [410, 422],
  handle: async (ctx, { params, query: { file } }) => {
    if (file === undefined) return jsonBytes(await convertVersion(ctx, params));
    const { name, text } = await getConvertedFile(ctx, { ...params, file });
    return textResponse({ text, mediaType: "text/plain", fileName: name.replaceAll(/[^\w.-]/g, "_") });
  },
});
