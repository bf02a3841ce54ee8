import { z } from "zod";
import { consumedApiList, consumerSlug } from "@/lib/consumers/schema";
import { listConsumedApis } from "@/lib/consumers/verbs/list-consumed-apis";
import { defineRoute } from "@/lib/http/define-route";

/** What a consumer calls; anyone who may read. */
export const GET = defineRoute({
  operationId: "listDependenciesOfConsumer",
  summary: "What a consumer calls",
  description:
    "Each API and version once, with every source that says so, and its outlook: what is gone, sunset or deprecated comes first.",
  tag: "Consumers",
  params: z.strictObject({ consumer: consumerSlug }),
  response: consumedApiList,
  handle: (ctx, { params: { consumer } }) => listConsumedApis(ctx, { consumer }),
});
