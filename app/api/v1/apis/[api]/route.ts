import { z } from "zod";
import { contentRevision } from "@/lib/core/revision";
import { apiDto, apiPatch } from "@/lib/catalog/schema";
import { deleteApi } from "@/lib/catalog/verbs/delete-api";
import { getApi } from "@/lib/catalog/verbs/get-api";
import { updateApi } from "@/lib/catalog/verbs/update-api";
import { deprecationFieldsFor } from "@/lib/deprecations/verbs/deprecation-fields";
import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";

const params = z.strictObject({ api: z.string().min(1).max(80) });

/** One API; anyone who may read. */
export const GET = defineRoute({
  operationId: "getApi",
  summary: "One API",
  description: "What the API is, who owns it, and its newest and newest active version.",
  tag: "Catalogue",
  params,
  response: apiDto,
  alsoAnswers: [304],
  handle: async (ctx, { params: { api } }) => {
    const found = await getApi(ctx, { api });
    const headers = found.newestVersion
      ? await deprecationFieldsFor(ctx, { api, version: found.newestVersion.version })
      : {};
    return reply(found, { etag: entityTag(contentRevision(found)), headers });
  },
});

/** Changes attributes; publishers of the team. */
export const PATCH = defineRoute({
  operationId: "updateApi",
  summary: "Change an API",
  description: "Only the attributes given are changed. Send If-Match to be sure that nobody else changed it meanwhile.",
  tag: "Catalogue",
  params,
  body: apiPatch,
  response: apiDto,
  conditional: true,
  alsoAnswers: [412],
  handle: async (ctx, { params: { api }, body, ifMatch }) => {
    const updated = await updateApi(ctx, { api, patch: body, expected: expectedRevisions(ifMatch) });
    return reply(updated, { etag: entityTag(contentRevision(updated)) });
  },
});

/** Removes an API whose versions nobody may call; owners of the team. */
export const DELETE = defineRoute({
  operationId: "deleteApi",
  summary: "Delete an API",
  description: "Refused while a version is active, deprecated or sunset: retire those first.",
  tag: "Catalogue",
  params,
  status: 204,
  conditional: true,
  alsoAnswers: [409, 412],
  handle: async (ctx, { params: { api }, ifMatch }) => {
    await deleteApi(ctx, { api, expected: expectedRevisions(ifMatch) });
    return null;
  },
});
