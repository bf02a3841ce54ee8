import { z } from "zod";
import { BOARD_STAGES } from "@/lib/deprecations/model/board-stage";
import { SUBJECT_KINDS } from "@/lib/deprecations/model/record";
import { DEPRECATION_VIEWS } from "./deprecation-looks";

const word = (most: number) => z.string().min(1).max(most).optional().catch(undefined);

const deprecationsQuery = z.object({
  view: z.enum(DEPRECATION_VIEWS).default("board").catch("board"),
  team: word(60),
  domain: word(80),
  api: word(80),
  kind: z.enum(SUBJECT_KINDS).optional().catch(undefined),
  stage: z.enum(BOARD_STAGES).optional().catch(undefined),
  mine: z.enum(["true"]).optional().catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
  /** The month of the calendar, `2027-03`. */
  month: z
    .string()
    .regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  /** Of the list, from 1. */
  page: z.coerce.number().int().min(1).max(1_000).optional().catch(undefined),
});
export type DeprecationsQuery = z.output<typeof deprecationsQuery>;

/** Reads the view of the deprecations from an address. Never throws. */
export function readDeprecationsQuery(params: Record<string, string | string[] | undefined>): DeprecationsQuery {
  return deprecationsQuery.parse(params);
}

const NARROWING = ["team", "domain", "api", "kind", "mine", "q"] as const;

/** The address of a view of the deprecations; what is the default is left out. */
export function deprecationsHref(query: Partial<DeprecationsQuery>): string {
  const params = new URLSearchParams();
  if (query.view && query.view !== "board") params.set("view", query.view);
  for (const name of [...NARROWING, "stage", "month"] as const) {
    const value = query[name];
    if (value) params.set(name, value);
  }
  if (query.page && query.page > 1) params.set("page", String(query.page));
  const text = params.toString();
  return `/deprecations${text ? `?${text}` : ""}`;
}

/** Whether an address shows less than everything. */
export function isNarrowed(query: Partial<DeprecationsQuery>): boolean {
  return query.stage !== undefined || NARROWING.some((name) => Boolean(query[name]));
}

/** The address of a subscription to what a view shows. What is mine is another thing for whoever else reads it. */
export function subscriptionPath(format: "ics" | "atom", query: Partial<DeprecationsQuery>): string {
  const params = new URLSearchParams();
  for (const name of ["team", "domain", "api", "kind", "q"] as const) {
    const value = query[name];
    if (value) params.set(name, value);
  }
  const text = params.toString();
  return `/api/v1/deprecations.${format}${text ? `?${text}` : ""}`;
}
