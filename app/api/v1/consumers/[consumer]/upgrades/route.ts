import { z } from "zod";
import { consumerSlug } from "@/lib/consumers/schema";
import { upgradeList } from "@/lib/consumers/schema/breaking";
import { listUpgrades } from "@/lib/consumers/verbs/list-upgrades";
import { defineRoute } from "@/lib/http/define-route";

/** What newer versions break for a consumer; anyone who may read. */
export const GET = defineRoute({
  operationId: "listUpgradesOfConsumer",
  summary: "What newer versions break for a consumer",
  description:
    "Of each version that it calls, against the active one and the newest draft: breaking changes of the operations that it uses.",
  tag: "Consumers",
  params: z.strictObject({ consumer: consumerSlug }),
  response: upgradeList,
  handle: (ctx, { params: { consumer } }) => listUpgrades(ctx, { consumer }),
});
