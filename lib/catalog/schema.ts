import { z } from "zod";
import { pageInput, pageOf } from "@/lib/core/paging";
import { reachedLevel } from "@/lib/maturity/model/reached-level";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { API_SORTS } from "./model/api-sorts";
import { FACETS } from "./model/facets";

/** Slugs are part of addresses: small letters, digits and single hyphens. `/apis/new` is the page that makes one. */
export const apiSlug = z
  .string()
  .max(80, "at most 80 characters")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and single hyphens only, such as payment-orders")
  .refine((slug) => slug !== "new", "new is the address of a page");

const tag = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[^,\s][^,]*$/, "a tag has no commas");

const link = z.strictObject({
  title: z.string().trim().min(1).max(100),
  url: z.url({ protocol: /^https?$/, error: "an http:// or https:// address" }).max(2_000),
});

/** Isolation layers of DOMAIN §2. */
export const ISOLATION_LAYERS = ["L-0", "L-1", "L-2", "L-3", "L-4", "L-5"] as const;

const attributes = {
  name: z.string().trim().min(1).max(120),
  description: z.string().max(5_000),
  team: z.string().min(1).max(60),
  domain: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^[^,]*$/, "a domain has no commas")
    .nullable(),
  tags: z.array(tag).max(30),
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  isolationLayer: z.enum(ISOLATION_LAYERS).nullable(),
  runtime: z.string().trim().min(1).max(60).nullable(),
  links: z.array(link).max(20),
};

export const createApiInput = z.strictObject({
  slug: apiSlug,
  name: attributes.name,
  description: attributes.description.default(""),
  team: attributes.team,
  domain: attributes.domain.default(null),
  tags: attributes.tags.default([]),
  tier: attributes.tier.default(2),
  isolationLayer: attributes.isolationLayer.default(null),
  runtime: attributes.runtime.default(null),
  links: attributes.links.default([]),
});
export type CreateApiInput = z.output<typeof createApiInput>;

/** Any of the attributes; the slug is for ever. */
export const apiPatch = z.strictObject(attributes).partial();
export type ApiPatch = z.output<typeof apiPatch>;

const versionSummaryDto = z.strictObject({
  version: z.string(),
  state: z.enum(VERSION_STATES),
  format: z.string(),
  specVersion: z.string(),
  publishedAt: z.iso.datetime(),
  operationCount: z.number().int(),
});
export type VersionSummaryDto = z.output<typeof versionSummaryDto>;

export const apiDto = z.strictObject({
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  team: z.strictObject({ slug: z.string(), name: z.string() }),
  domain: z.string().nullable(),
  tags: z.array(z.string()),
  tier: z.number().int(),
  isolationLayer: z.string().nullable(),
  runtime: z.string().nullable(),
  links: z.array(z.strictObject({ title: z.string(), url: z.string() })),
  revision: z.number().int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  versionCount: z.number().int(),
  /** The highest version, whatever its state. */
  newestVersion: versionSummaryDto.nullable(),
  /** The highest active version. */
  activeVersion: versionSummaryDto.nullable(),
  /** The next of its versions to go away. */
  nextSunset: z.strictObject({ version: z.string(), sunsetAt: z.iso.datetime() }).nullable(),
  openReviews: z.number().int(),
  /** Of maturity (APICMM), 1 to 5; 0: below the first; null: not scored yet. */
  level: reachedLevel.nullable(),
  url: z.string(),
});
export type ApiDto = z.output<typeof apiDto>;

/** `state` of an API is that of its newest version; `unpublished` without one. */
export const API_STATES = [...VERSION_STATES, "unpublished"] as const;

/** Values separated by commas; none at all is no filter. */
const listOf = (schema: z.ZodType<string>) =>
  z
    .preprocess(
      (value) => (typeof value === "string" ? value.split(",").filter(Boolean) : value),
      z.array(schema).max(50),
    )
    .transform((values) => (values.length > 0 ? values : undefined));

export const apiFilter = z.strictObject({
  ...pageInput.shape,
  q: z.string().max(200).optional(),
  team: listOf(z.string().max(60)).optional(),
  domain: listOf(z.string().max(60)).optional(),
  format: listOf(z.string().max(40)).optional(),
  state: listOf(z.enum(API_STATES)).optional(),
  /** Levels of maturity (APICMM); `L0`: below the first. No API has one before it is scored. */
  level: listOf(z.enum(["L0", "L1", "L2", "L3", "L4", "L5"])).optional(),
  tag: listOf(z.string().max(40)).optional(),
  sunsetWithinDays: z.coerce.number().int().min(0).max(3_650).optional(),
  openReview: z.enum(["true", "false"]).optional(),
  favourite: z.enum(["true", "false"]).optional(),
  facets: z.enum(["true", "false"]).optional(),
  sort: z.enum(API_SORTS).default("name"),
});
export type ApiFilter = z.output<typeof apiFilter>;
/** The same for everything that fits, which has no pages. */
export const apiExportFilter = apiFilter.omit({ cursor: true, limit: true, facets: true });

export type ApiFilterInput = z.input<typeof apiFilter>;

const facetDto = z.array(z.strictObject({ value: z.string(), label: z.string().optional(), count: z.number().int() }));

/** How many of the APIs that fit call for attention. */
const apiAttention = z.strictObject({
  /** With a deprecated version whose sunset is within `SUNSET_SOON_DAYS`. */
  sunsetSoon: z.number().int(),
  openReview: z.number().int(),
  /** Among the favourites of the person who asks. */
  favourite: z.number().int(),
});
export type ApiAttention = z.output<typeof apiAttention>;

export const apiPage = pageOf(apiDto).extend({
  facets: z.record(z.enum(FACETS), facetDto).optional(),
  /** Where facets are asked for. */
  attention: apiAttention.optional(),
  /** The slugs of the items that are favourites of the person who asks; where facets are asked for. */
  favourites: z.array(z.string()).optional(),
});
export type ApiPage = z.output<typeof apiPage>;
