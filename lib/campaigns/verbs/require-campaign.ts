import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { type CampaignRow, findCampaign } from "@/lib/campaigns/store";

/** The campaign of a slug. Throws `not_found`. */
export async function requireCampaign(ctx: ServiceContext, slug: string): Promise<CampaignRow> {
  const row = await findCampaign(ctx.access, slug);
  if (!row) throw new RegistryError("not_found", `There is no campaign ${slug}.`, { fix: "See /api/v1/campaigns." });
  return row;
}
