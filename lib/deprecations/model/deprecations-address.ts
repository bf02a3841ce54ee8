import { z } from "zod";
import { ANNOUNCEMENT_STAGES, type AnnouncementStage } from "@/lib/deprecations/model";
import { DEPRECATION_VIEWS } from "./deprecation-looks";

/** The stages that are looked at: what is retired is gone. */
export const SHOWN_STAGES = ANNOUNCEMENT_STAGES.filter((stage) => stage !== "retired");
export type ShownStage = Exclude<AnnouncementStage, "retired">;

const deprecationsQuery = z.object({
  view: z.enum(DEPRECATION_VIEWS).default("board").catch("board"),
  team: z.string().min(1).max(60).optional().catch(undefined),
  api: z.string().min(1).max(80).optional().catch(undefined),
  stage: z.enum(ANNOUNCEMENT_STAGES).exclude(["retired"]).optional().catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
  /** Of the list of single operations. */
  cursor: z.string().max(500).optional().catch(undefined),
});
export type DeprecationsQuery = z.output<typeof deprecationsQuery>;

/** Reads the view of the deprecations from an address. Never throws. */
export function readDeprecationsQuery(params: Record<string, string | string[] | undefined>): DeprecationsQuery {
  return deprecationsQuery.parse(params);
}

/** The address of a view of the deprecations; what is the default is left out. */
export function deprecationsHref(query: Partial<DeprecationsQuery>): string {
  const params = new URLSearchParams();
  if (query.view === "timeline") params.set("view", query.view);
  for (const name of ["team", "api", "stage", "q", "cursor"] as const) {
    const value = query[name];
    if (value) params.set(name, value);
  }
  const text = params.toString();
  return `/deprecations${text ? `?${text}` : ""}`;
}

/** The address of a subscription to what a view shows. */
export function subscriptionPath(format: "ics" | "atom", { team, api, q }: Partial<DeprecationsQuery>): string {
  const params = new URLSearchParams({ ...(team ? { team } : {}), ...(api ? { api } : {}), ...(q ? { q } : {}) });
  const text = params.toString();
  return `/api/v1/deprecations.${format}${text ? `?${text}` : ""}`;
}
