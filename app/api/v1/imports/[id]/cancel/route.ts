import { defineRoute } from "@/lib/http/define-route";
import { importRef, importRunDto } from "@/lib/imports/schema";
import { cancelImport } from "@/lib/imports/verbs/step-import";

/** Whoever began it, and administrators. */
export const POST = defineRoute({
  operationId: "cancelImport",
  summary: "Stop an import",
  description: "What was brought in stays.",
  tag: "Imports",
  params: importRef,
  response: importRunDto,
  status: 202,
  alsoAnswers: [409],
  handle: (ctx, { params }) => cancelImport(ctx, params),
});
