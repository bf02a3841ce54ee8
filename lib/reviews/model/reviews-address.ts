import { z } from "zod";
import { REVIEW_STATES } from "@/lib/reviews/model";

export const REVIEW_VIEWS = [...REVIEW_STATES, "all"] as const;
export type ReviewView = (typeof REVIEW_VIEWS)[number];

const reviewsQuery = z.object({
  state: z.enum(REVIEW_VIEWS).default("open").catch("open"),
  reviewer: z.literal("me").optional().catch(undefined),
  team: z.string().min(1).max(60).optional().catch(undefined),
  api: z.string().min(1).max(80).optional().catch(undefined),
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
  cursor: z.string().max(500).optional().catch(undefined),
});
export type ReviewsQuery = z.output<typeof reviewsQuery>;

/** Reads the filter of the list of reviews from an address. Never throws. */
export function readReviewsQuery(params: Record<string, string | string[] | undefined>): ReviewsQuery {
  return reviewsQuery.parse(params);
}

/** The address of a list of reviews; what is the default is left out. */
export function reviewsHref({ state, reviewer, team, api, q, cursor }: Partial<ReviewsQuery>): string {
  const params = new URLSearchParams();
  if (reviewer) params.set("reviewer", reviewer);
  else if (state && state !== "open") params.set("state", state);
  if (team) params.set("team", team);
  if (api) params.set("api", api);
  if (q) params.set("q", q);
  if (cursor) params.set("cursor", cursor);
  const text = params.toString();
  return `/reviews${text ? `?${text}` : ""}`;
}
