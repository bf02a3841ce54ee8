import { defineRoute } from "@/lib/http/define-route";
import { importRef, importRunDto } from "@/lib/imports/schema";
import { retryImport } from "@/lib/imports/verbs/step-import";

/** Whoever began it, and administrators. */
export const POST = defineRoute({
  operationId: "retryImport",
  summary: "Try again what an import could not bring in",
  description: "What was refused or failed, and what was not reached. What is there is not done again.",
  tag: "Imports",
  params: importRef,
  response: importRunDto,
  status: 202,
  alsoAnswers: [409],
  handle: (ctx, { params }) => retryImport(ctx, params),
});
