import { utcDay } from "@/lib/lifecycle/notice";

/** Whom a campaign is for. */
export const CAMPAIGN_SCOPES = ["organisation", "team", "domain", "label", "tier", "apis"] as const;
export type CampaignScope = (typeof CAMPAIGN_SCOPES)[number];

/** Where a campaign stands. `reached`: nothing is left of it, and nobody closed it yet. */
export const CAMPAIGN_STATES = ["planned", "running", "reached", "overdue", "closed"] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** How far a campaign is, in pairs of an API and a check that apply. What is neither left nor exempted is met. */
export interface CampaignCount {
  of: number;
  left: number;
  exempted: number;
}

/** The state of a campaign on the UTC day of `now`; its last day counts whole. */
export function campaignState(
  campaign: { startsOn: Date; dueOn: Date; closedAt: Date | null },
  count: CampaignCount,
  now: Date,
): CampaignState {
  if (campaign.closedAt !== null) return "closed";
  if (utcDay(campaign.startsOn) > utcDay(now)) return "planned";
  if (count.of > 0 && count.left === 0) return "reached";
  return utcDay(campaign.dueOn) < utcDay(now) ? "overdue" : "running";
}
