import { z } from "zod";
import { fieldDetailDto } from "@/lib/fields/schema";
import { getField } from "@/lib/fields/verbs/get-field";
import { defineRoute } from "@/lib/http/define-route";

/** One name of fields; anyone who may read. */
export const GET = defineRoute({
  operationId: "getField",
  summary: "Get a name of fields",
  description: "All types that fields of this name have, its other spellings, and the teams whose APIs have it.",
  tag: "Catalogue",
  params: z.object({ name: z.string().min(1).max(200) }),
  response: fieldDetailDto,
  handle: (ctx, { params }) => getField(ctx, params),
});
