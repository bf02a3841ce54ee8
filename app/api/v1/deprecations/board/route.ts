import { boardDto, boardFilter } from "@/lib/deprecations/schema/board";
import { getBoard } from "@/lib/deprecations/verbs/get-board";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "getDeprecationBoard",
  summary: "What goes away, with its evidence",
  description:
    "A card for each version, operation, parameter, schema and field: stage, calls and their trend, where consumers stand, what was seen of the HTTP fields, what fails for its end, and what to do next.",
  tag: "Deprecations",
  query: boardFilter,
  response: boardDto,
  handle: (ctx, { query }) => getBoard(ctx, query),
});
