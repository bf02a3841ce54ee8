import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { CAMPAIGN_SCOPES } from "@/lib/campaigns/model";
import { campaignPatch, campaignRef } from "@/lib/campaigns/schema";
import { type CampaignColumns, type CampaignRow, lockCampaign, updateCampaignRow } from "@/lib/campaigns/store";
import { countDay } from "./count-day";
import { describeCampaign, presentCampaign } from "./present-campaign";
import { requireAim } from "./require-aim";
import { requireCampaign } from "./require-campaign";

const dayOf = (day: string) => new Date(`${day}T00:00:00Z`);

function changed(row: CampaignRow, patch: z.output<typeof campaignPatch>): CampaignColumns {
  return {
    title: patch.title ?? row.title,
    goal: patch.goal ?? row.goal,
    checks: patch.checks ?? row.checks,
    scope: patch.scope ?? CAMPAIGN_SCOPES.find((one) => one === row.scope) ?? "organisation",
    targets: patch.targets ?? row.targets,
    startsOn: patch.startsOn === undefined ? row.startsOn : dayOf(patch.startsOn),
    dueOn: patch.dueOn === undefined ? row.dueOn : dayOf(patch.dueOn),
  };
}

/**
 * Changes what a campaign is about. Days that are counted stay as they were counted. Throws `not_found`, `stale_revision`,
 * `conflict` for one that is closed, and as `createCampaign` does.
 */
export const changeCampaign = defineMutation({
  action: "campaign.update",
  input: z.strictObject({
    ...campaignRef.shape,
    patch: campaignPatch,
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: (ctx) => requirePermission(ctx.actor, "campaign.manage"),
  run: async (tx, { campaign: slug, patch, expected }) => {
    await lockCampaign(tx.access, slug);
    const before = await requireCampaign(tx, slug);
    requireRevision(expected, before.revision);
    if (before.closedAt) throw new RegistryError("conflict", `${slug} is closed.`, { fix: "Begin another campaign." });
    const aim = await requireAim(tx, changed(before, patch));
    const after = await updateCampaignRow(tx.access, before.id, aim, tx.now);
    const count = await countDay(tx, after);
    return {
      result: presentCampaign(after, count, tx.now),
      audit: {
        ...{ entity: "campaign", entityId: before.id, entityName: slug },
        before: describeCampaign(before),
        after: describeCampaign(after),
      },
    };
  },
});
