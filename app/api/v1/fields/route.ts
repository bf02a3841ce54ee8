import { fieldFilter, fieldList } from "@/lib/fields/schema";
import { listFields } from "@/lib/fields/verbs/list-fields";
import { defineRoute } from "@/lib/http/define-route";

/** The names of fields over all APIs; anyone who may read. */
export const GET = defineRoute({
  operationId: "listFields",
  summary: "List the names of fields",
  description:
    "Properties and parameters in the newest version of every API, by name, the most spread first: their types, who has them, and what they disagree in.",
  tag: "Catalogue",
  query: fieldFilter,
  response: fieldList,
  handle: (ctx, { query }) => listFields(ctx, query),
});
