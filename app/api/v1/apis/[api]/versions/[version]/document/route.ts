import { z } from "zod";
import { deprecationFieldsFor } from "@/lib/deprecations/verbs/deprecation-fields";
import { defineRoute } from "@/lib/http/define-route";
import { entityTag } from "@/lib/http/reply";
import { versionRef } from "@/lib/versions/schema";
import { getDocument } from "@/lib/versions/verbs/get-document";

/** The bytes as published; anyone who may read. Served so that no browser takes them for a page. */
export const GET = defineRoute({
  operationId: "getDocument",
  summary: "The document of a version, byte for byte",
  description: "The ETag is the digest. `file` names another file of a definition that has several.",
  tag: "Versions",
  params: versionRef,
  query: z.strictObject({ file: z.string().max(500).optional() }),
  produces: ["application/yaml", "application/json"],
  alsoAnswers: [304, 410],
  handle: async (ctx, { params, query }) => {
    const document = await getDocument(ctx, { ...params, ...query });
    const fields = await deprecationFieldsFor(ctx, { api: document.api, version: document.version });
    const fileName =
      document.name
        .split("/")
        .at(-1)
        ?.replace(/[^\w.-]/g, "_") ?? "document";
    return new Response(Buffer.from(document.bytes), {
      headers: {
        ...fields,
        "content-type": document.mediaType,
        "content-disposition": `inline; filename="${fileName}"`,
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-cache",
        etag: entityTag(document.digest),
      },
    });
  },
});
