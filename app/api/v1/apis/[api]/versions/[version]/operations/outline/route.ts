import { defineRoute } from "@/lib/http/define-route";
import { operationOutlineDto, operationOutlineInput } from "@/lib/reader/schema/outline";
import { getOperationOutline } from "@/lib/reader/verbs/get-operation-outline";
import { versionRef } from "@/lib/versions/schema";

/** A window of a version's operations, by tag; anyone who may read. */
export const GET = defineRoute({
  operationId: "getOperationOutline",
  summary: "A window of a version's operations, in the order in which they are read",
  description:
    "By their first tag, those without one last. `groups` says how many each tag has, whatever the window is.",
  tag: "Versions",
  params: versionRef,
  query: operationOutlineInput.omit({ api: true, version: true }),
  response: operationOutlineDto,
  handle: async (ctx, { params, query }) => getOperationOutline(ctx, { ...params, ...query }),
});
