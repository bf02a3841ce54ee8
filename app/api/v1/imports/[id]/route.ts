import { defineRoute } from "@/lib/http/define-route";
import { importChangesBody, importRef, importRunDto } from "@/lib/imports/schema";
import { changeImport } from "@/lib/imports/verbs/change-import";
import { getImport } from "@/lib/imports/verbs/get-import";

/** Whoever began it, and administrators. */
export const GET = defineRoute({
  operationId: "getImport",
  summary: "An import with its counts",
  tag: "Imports",
  params: importRef,
  response: importRunDto,
  handle: (ctx, { params }) => getImport(ctx, params),
});

/** Whoever began it, and administrators; only before it runs. */
export const PATCH = defineRoute({
  operationId: "changeImport",
  summary: "Change the plan of an import",
  description: "Owners, slugs and names of APIs, versions, and what stays out. Only before it is run.",
  tag: "Imports",
  params: importRef,
  body: importChangesBody,
  response: importRunDto,
  alsoAnswers: [409],
  handle: (ctx, { params, body }) => changeImport(ctx, { ...params, changes: body }),
});
