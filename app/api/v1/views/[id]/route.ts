import { z } from "zod";
import { contentRevision } from "@/lib/core/revision";
import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { viewDto, viewId, viewPatch } from "@/lib/views/schema";
import { deleteView } from "@/lib/views/verbs/delete-view";
import { getView } from "@/lib/views/verbs/get-view";
import { updateView } from "@/lib/views/verbs/update-view";

const params = z.strictObject({ id: viewId });

export const GET = defineRoute({
  operationId: "getView",
  summary: "Get a view of the catalogue",
  description: "A view of others that you do not share is not found.",
  tag: "Catalogue",
  params,
  response: viewDto,
  alsoAnswers: [404],
  handle: async (ctx, { params: { id } }) => {
    const view = await getView(ctx, { id });
    return reply(view, { etag: entityTag(contentRevision(view)) });
  },
});

export const PATCH = defineRoute({
  operationId: "updateView",
  summary: "Change a view of the catalogue",
  description: "Its name, or what it shows. A team's views are changed by members who may publish.",
  tag: "Catalogue",
  params,
  body: viewPatch,
  response: viewDto,
  conditional: true,
  alsoAnswers: [404, 409],
  handle: async (ctx, { params: { id }, body, ifMatch }) => {
    const view = await updateView(ctx, { id, patch: body, expected: expectedRevisions(ifMatch) });
    return reply(view, { etag: entityTag(contentRevision(view)) });
  },
});

export const DELETE = defineRoute({
  operationId: "deleteView",
  summary: "Remove a view of the catalogue",
  description: "The APIs stay as they are.",
  tag: "Catalogue",
  params,
  status: 204,
  conditional: true,
  alsoAnswers: [404],
  handle: (ctx, { params: { id }, ifMatch }) => deleteView(ctx, { id, expected: expectedRevisions(ifMatch) }),
});
