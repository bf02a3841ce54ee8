import { defineRoute } from "@/lib/http/define-route";
import { waiverDebtDto, waiverDebtFilter } from "@/lib/waivers/schema";
import { getWaiverDebt } from "@/lib/waivers/verbs/get-waiver-debt";

export const GET = defineRoute({
  operationId: "getWaiverDebt",
  summary: "What waivers come to",
  description:
    "How many hold, by team, rule and age; which end soon; which ended while what they were for is still there; which are not needed any more.",
  tag: "Waivers",
  query: waiverDebtFilter,
  response: waiverDebtDto,
  handle: (ctx, { query }) => getWaiverDebt(ctx, query),
});
