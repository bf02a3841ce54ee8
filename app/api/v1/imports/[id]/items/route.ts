import { defineRoute } from "@/lib/http/define-route";
import { importItemPage, importItemsInput, importRef } from "@/lib/imports/schema";
import { listImportItems } from "@/lib/imports/verbs/list-import-items";

/** Whoever began it, and administrators. */
export const GET = defineRoute({
  operationId: "listImportItems",
  summary: "The versions of an import",
  description: "In the order in which they are brought in, each with what would become of it, or what became of it.",
  tag: "Imports",
  params: importRef,
  query: importItemsInput.omit({ id: true }),
  response: importItemPage,
  handle: (ctx, { params, query }) => listImportItems(ctx, { ...params, ...query }),
});
