import { defineRoute } from "@/lib/http/define-route";
import { importRef, importRunDto } from "@/lib/imports/schema";
import { runImport } from "@/lib/imports/verbs/step-import";

/** Whoever began it, and administrators. */
export const POST = defineRoute({
  operationId: "runImport",
  summary: "Carry out the plan of an import",
  description: "A job brings in one version after the other; GET shows how far it is.",
  tag: "Imports",
  params: importRef,
  response: importRunDto,
  status: 202,
  alsoAnswers: [409],
  handle: (ctx, { params }) => runImport(ctx, params),
});
