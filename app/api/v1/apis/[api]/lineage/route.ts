import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { lineageDto, lineagePair, lineageRef, lineageStatement } from "@/lib/lineage/schema";
import { declareLineage } from "@/lib/lineage/verbs/declare-lineage";
import { getLineage } from "@/lib/lineage/verbs/get-lineage";
import { withdrawLineage } from "@/lib/lineage/verbs/withdraw-lineage";

const params = z.strictObject({ api: lineagePair.shape.api });

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getLineage",
  summary: "What operations became between two versions in different languages",
  description: "Declared, said by the definition itself (`x-formerly`), or suggested by names, verbs and fields.",
  tag: "Changes",
  params,
  query: z.strictObject({ from: lineagePair.shape.from, to: lineagePair.shape.to }),
  response: lineageDto,
  alsoAnswers: [404, 410],
  handle: (ctx, { params: { api }, query }) => getLineage(ctx, { api, ...query }),
});

/** Whoever may change the API. */
export const PUT = defineRoute({
  operationId: "declareLineage",
  summary: "Say what an operation became",
  description:
    "`became: null` says that nothing takes its place. Holds between any two versions that have both operations.",
  tag: "Changes",
  params,
  body: lineageStatement,
  response: lineageDto,
  alsoAnswers: [404, 409, 410],
  handle: async (ctx, { params: { api }, body }) => {
    await declareLineage(ctx, { api, ...body });
    return getLineage(ctx, { api, from: body.from, to: body.to });
  },
});

/** Whoever may change the API. */
export const DELETE = defineRoute({
  operationId: "withdrawLineage",
  summary: "Take back what was said of an operation",
  description: "What is most alike is suggested again.",
  tag: "Changes",
  params,
  query: lineageRef,
  status: 204,
  alsoAnswers: [404, 409, 410],
  handle: async (ctx, { params: { api }, query }) => {
    await withdrawLineage(ctx, { api, ...query });
    return null;
  },
});
