import { cutPage, type Page, readCursor, textCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { CHECK_STATUSES, type CheckStatus } from "@/lib/maturity/model/check";
import { requirePermission } from "@/lib/members/policy";
import { type CampaignApiRow, listCampaignApiRows } from "@/lib/campaigns/count-store";
import { type CampaignApiDto, listCampaignApisInput } from "@/lib/campaigns/schema";
import { requireCampaign } from "./require-campaign";

function statusOf(statuses: unknown, check: string): CheckStatus | null {
  if (statuses === null || typeof statuses !== "object" || !Object.hasOwn(statuses, check)) return null;
  const status: unknown = Reflect.get(statuses, check);
  return CHECK_STATUSES.find((one) => one === status) ?? null;
}

function present(row: CampaignApiRow, checks: readonly string[]): CampaignApiDto {
  const { slug, name, team, left, statuses, exempted } = row;
  const stands = checks.map((id) => ({ id, status: statusOf(statuses, id), exempted: exempted.includes(id) }));
  return { api: slug, name, team, left, checks: stands };
}

/** APIs of a campaign by slug, and how each stands with its checks. Throws `not_found`. */
export const listCampaignApis = defineQuery({
  input: listCampaignApisInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { campaign, open = false, team, cursor, limit }): Promise<Page<CampaignApiDto>> => {
    const aim = await requireCampaign(ctx, campaign);
    const [after = null] = readCursor(cursor, textCursor) ?? [];
    return cutPage(
      await listCampaignApiRows(ctx.access, aim, { after, limit, team, onlyOpen: open }),
      limit,
      (row) => [row.slug],
      (row) => present(row, aim.checks),
    );
  },
});
