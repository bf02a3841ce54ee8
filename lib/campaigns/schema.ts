import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { CHECK_STATUSES } from "@/lib/maturity/model/check";
import { CAMPAIGN_SCOPES, CAMPAIGN_STATES } from "@/lib/campaigns/model";

/** A campaign in an address. `/scorecards/campaigns/new` is the page that begins one. */
export const campaignSlug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters and digits, in parts joined by single hyphens")
  .refine((slug) => slug !== "new", "is taken by the page that begins campaigns");

const checkId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const day = z.iso.date("an ISO day, such as 2027-01-31");

const fields = {
  title: z.string().trim().min(1).max(200),
  /** Why, and what will be better, in plain words. */
  goal: z.string().trim().max(2_000),
  /** Ids of the checks that all are to meet. */
  checks: z.array(checkId).min(1).max(60),
  scope: z.enum(CAMPAIGN_SCOPES),
  /** Slugs of teams or APIs, domains, labels, or tiers; empty for the organisation. */
  targets: z.array(z.string().trim().min(1).max(100)).max(500),
  startsOn: day,
  /** The last day. */
  dueOn: day,
};

export const campaignInput = z.strictObject({
  slug: campaignSlug,
  ...fields,
  goal: fields.goal.default(""),
  targets: fields.targets.default([]),
  /** Today unless given. */
  startsOn: fields.startsOn.optional(),
});
export type CampaignInput = z.output<typeof campaignInput>;

export const campaignPatch = z
  .strictObject(fields)
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, "names nothing to change");

export const campaignRef = z.strictObject({ campaign: campaignSlug });

const countDto = { of: z.int(), left: z.int(), exempted: z.int() };

export const campaignDto = z.strictObject({
  campaign: z.string(),
  title: z.string(),
  goal: z.string(),
  checks: z.array(z.string()),
  scope: z.enum(CAMPAIGN_SCOPES),
  targets: z.array(z.string()),
  startsOn: day,
  dueOn: day,
  state: z.enum(CAMPAIGN_STATES),
  /** APIs in it that have a score. */
  apis: z.int(),
  /** Pairs of an API and a check that apply; those still open; those exempted. The rest is met. */
  ...countDto,
  by: actorRefDto,
  createdAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  revision: z.int(),
});
export type CampaignDto = z.output<typeof campaignDto>;
export const campaignPage = pageOf(campaignDto);

/** What is left in one team, or of one check. */
export const campaignShare = z.strictObject({ id: z.string(), name: z.string(), ...countDto });
export type CampaignShare = z.output<typeof campaignShare>;

export const campaignDetailDto = z.strictObject({
  ...campaignDto.shape,
  /** From the first day to the last; `left` is null where nobody counted, `even` what a steady pace would leave. */
  burnDown: z.array(z.strictObject({ day, left: z.int().nullable(), even: z.number() })),
  /** Teams with APIs in it, those with the most left first; at most 100. */
  teams: z.array(campaignShare),
  byCheck: z.array(campaignShare.omit({ name: true })),
});
export type CampaignDetailDto = z.output<typeof campaignDetailDto>;

/** An API of a campaign, and how it stands with each of its checks. */
export const campaignApiDto = z.strictObject({
  api: z.string(),
  name: z.string(),
  team: z.string(),
  left: z.int(),
  checks: z.array(z.strictObject({ id: z.string(), status: z.enum(CHECK_STATUSES).nullable(), exempted: z.boolean() })),
});
export type CampaignApiDto = z.output<typeof campaignApiDto>;
export const campaignApiPage = pageOf(campaignApiDto);

export const listCampaignsQuery = z.strictObject({
  ...pageInput.shape,
  /** `open`: only those that nobody closed; `closed`: only the others. */
  state: z.enum(["open", "closed"]).optional(),
});
const listApisFields = {
  ...pageInput.shape,
  team: z.string().min(1).max(60).optional(),
};
/** `open`: `true`, only APIs with something left. */
export const listCampaignApisInput = z.strictObject({
  ...campaignRef.shape,
  ...listApisFields,
  open: z.boolean().optional(),
});
/** The same as an address has it. */
export const listCampaignApisQuery = z.strictObject({ ...listApisFields, open: z.stringbool().optional() });
