import { utcDay } from "@/lib/lifecycle/notice";
import { storedActor } from "@/lib/versions/model/stored-actor";
import { CAMPAIGN_SCOPES, campaignState } from "@/lib/campaigns/model";
import type { CountRow } from "@/lib/campaigns/count-store";
import type { CampaignDto } from "@/lib/campaigns/schema";
import type { CampaignRow } from "@/lib/campaigns/store";

/** A campaign as REST and pages show it, with how far it is now. */
export function presentCampaign(row: CampaignRow, { apis, of, left, exempted }: CountRow, now: Date): CampaignDto {
  const scope = CAMPAIGN_SCOPES.find((one) => one === row.scope);
  if (!scope) throw new Error(`the campaign ${row.slug} has the unknown scope ${row.scope}`);
  return {
    campaign: row.slug,
    title: row.title,
    goal: row.goal,
    checks: row.checks,
    scope,
    targets: row.targets,
    startsOn: utcDay(row.startsOn),
    dueOn: utcDay(row.dueOn),
    state: campaignState(row, { of, left, exempted }, now),
    ...{ apis, of, left, exempted },
    by: storedActor(row.createdByKind, row.createdById, row.createdByName),
    createdAt: row.createdAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    revision: row.revision,
  };
}

/** What the audit log keeps of a campaign. */
export function describeCampaign(row: CampaignRow) {
  const { title, goal, checks, scope, targets } = row;
  return { title, goal, checks, scope, targets, startsOn: utcDay(row.startsOn), dueOn: utcDay(row.dueOn) };
}
