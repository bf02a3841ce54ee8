import type { CampaignScope } from "@/lib/campaigns/model";
import type { CampaignDto } from "@/lib/campaigns/schema";

/** A campaign as a form has it. */
export interface CampaignDraft {
  title: string;
  goal: string;
  checks: string[];
  scope: CampaignScope;
  /** Separated by commas. */
  targets: string;
  startsOn: string;
  dueOn: string;
}

/** A campaign to begin with. */
export function emptyDraft(today: string): CampaignDraft {
  return { title: "", goal: "", checks: [], scope: "organisation", targets: "", startsOn: today, dueOn: "" };
}

/** A campaign that there is, to be changed. */
export function draftOf(campaign: CampaignDto): CampaignDraft {
  const { title, goal, checks, scope, targets, startsOn, dueOn } = campaign;
  return { title, goal, checks, scope, targets: targets.join(", "), startsOn, dueOn };
}

/** What is sent of a draft. */
export function saidByDraft({ targets, ...rest }: CampaignDraft) {
  return {
    ...rest,
    targets: targets
      .split(/[,，、]/)
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  };
}
