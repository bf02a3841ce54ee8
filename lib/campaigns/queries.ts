import { mutationOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { campaignInput, campaignPatch } from "@/lib/campaigns/schema";

const answer = async () => (await import("@/lib/campaigns/schema")).campaignDto;

/** The REST address of a campaign. */
export function campaignPath(campaign: string): string {
  return `/api/v1/campaigns/${encodeURIComponent(campaign)}`;
}

/** The address of a campaign's page. */
export function campaignHref(campaign: string, query: Record<string, string | undefined> = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const search = new URLSearchParams(given).toString();
  return `/scorecards/campaigns/${encodeURIComponent(campaign)}${search === "" ? "" : `?${search}`}`;
}

/** What the browser can do with campaigns, by REST. */
export const campaignMutations = {
  create: () =>
    mutationOptions({
      mutationKey: ["campaigns", "create"],
      mutationFn: (body: z.input<typeof campaignInput>) =>
        fetchOnDemand("/api/v1/campaigns", { method: "POST", body }, answer),
    }),
  /** Changes one, unless somebody else did since `revision` (412). */
  change: () =>
    mutationOptions({
      mutationKey: ["campaigns", "change"],
      mutationFn: (input: { campaign: string; revision: number; patch: z.input<typeof campaignPatch> }) =>
        fetchOnDemand(
          campaignPath(input.campaign),
          { method: "PATCH", body: input.patch, headers: { "if-match": `"${input.revision}"` } },
          answer,
        ),
    }),
  close: () =>
    mutationOptions({
      mutationKey: ["campaigns", "close"],
      mutationFn: (campaign: string) => fetchOnDemand(`${campaignPath(campaign)}/close`, { method: "POST" }, answer),
    }),
};
