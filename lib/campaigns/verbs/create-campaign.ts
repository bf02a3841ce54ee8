import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import { campaignInput } from "@/lib/campaigns/schema";
import { insertCampaign } from "@/lib/campaigns/store";
import { countDay } from "./count-day";
import { describeCampaign, presentCampaign } from "./present-campaign";
import { requireAim } from "./require-aim";

const dayOf = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * Begins a campaign: some APIs are to meet some checks by a day. How far it is now is its first day. Throws `conflict` where
 * the slug is taken, `not_found` for teams and APIs that there are not, `invalid_input` for checks that there are not.
 */
export const createCampaign = defineMutation({
  action: "campaign.create",
  input: campaignInput,
  authorize: (ctx) => requirePermission(ctx.actor, "campaign.manage"),
  run: async (tx, { slug, startsOn, dueOn, ...said }) => {
    const by = actorRef(tx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    const days = { startsOn: dayOf(startsOn ?? utcDay(tx.now)), dueOn: dayOf(dueOn) };
    const aim = await requireAim(tx, { ...said, ...days });
    const row = await insertCampaign(tx.access, slug, aim, { by, now: tx.now });
    if (!row)
      throw new RegistryError("conflict", `There is a campaign ${slug} already.`, { fix: "Choose another slug." });
    const count = await countDay(tx, row);
    return {
      result: presentCampaign(row, count, tx.now),
      audit: { entity: "campaign", entityId: row.id, entityName: slug, after: describeCampaign(row) },
    };
  },
});
