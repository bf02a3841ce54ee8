import { z } from "zod";
import { apiSlug } from "@/lib/catalog/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { CONSUMER_KINDS, OUTLOOKS, RELATION_SOURCES } from "./model";

/** Slugs are part of addresses: small letters, digits and single hyphens. */
export const consumerSlug = apiSlug;

const link = z.strictObject({
  title: z.string().trim().min(1).max(100),
  url: z.url({ protocol: /^https?$/, error: "an http:// or https:// address" }).max(2_000),
});

/** The key of an operation, such as `GET /payments`. */
export const operationKey = z.string().trim().min(1).max(500);

/** Fields of a consumer that people write. */
export const consumerFields = {
  name: z.string().trim().min(1).max(120),
  kind: z.enum(CONSUMER_KINDS),
  team: z.string().min(1).max(60).nullable(),
  contact: z.string().trim().min(1).max(200).nullable(),
  description: z.string().max(5_000),
  links: z.array(link).max(20),
  /** Slugs of the APIs that it provides itself, as declared here. */
  provides: z.array(z.string().min(1).max(80)).max(200),
};

export const createConsumerInput = z.strictObject({
  slug: consumerSlug,
  name: consumerFields.name,
  kind: consumerFields.kind.default("service"),
  team: consumerFields.team.default(null),
  contact: consumerFields.contact.default(null),
  description: consumerFields.description.default(""),
  links: consumerFields.links.default([]),
  provides: consumerFields.provides.default([]),
});
export type CreateConsumerInput = z.output<typeof createConsumerInput>;

/** Any of the fields; the slug is for ever. */
export const consumerPatch = z.strictObject(consumerFields).partial();
export type ConsumerPatch = z.output<typeof consumerPatch>;

const named = z.strictObject({ slug: z.string(), name: z.string() });
export type Named = z.output<typeof named>;

/** A consumer in few words. */
export const consumerRefDto = z.strictObject({
  slug: z.string(),
  name: z.string(),
  kind: z.enum(CONSUMER_KINDS),
  team: named.nullable(),
  /** How to reach who runs it; for those who are signed in. */
  contact: z.string().nullable(),
});
export type ConsumerRefDto = z.output<typeof consumerRefDto>;

export const consumerDto = consumerRefDto.extend({
  description: z.string(),
  links: z.array(link),
  provides: z.array(named.extend({ sources: z.array(z.enum(RELATION_SOURCES)) })),
  /** How many APIs it is known to call. */
  apiCount: z.number().int(),
  revision: z.number().int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  url: z.string(),
});
export type ConsumerDto = z.output<typeof consumerDto>;

/** One source's word that a consumer calls an API. */
export const claimDto = z.strictObject({
  source: z.enum(RELATION_SOURCES),
  /** Which manifest or catalogue; empty where there is one. */
  origin: z.string(),
  /** The version called; null where nobody said which. */
  version: z.string().nullable(),
  /** Keys of the operations called; none where nobody said which. */
  operations: z.array(z.string()),
  reason: z.string().nullable(),
  declaredAt: z.iso.datetime(),
  declaredBy: z.strictObject({ kind: z.string(), id: z.string(), name: z.string() }),
});
export type ClaimDto = z.output<typeof claimDto>;

const weightDto = z.strictObject({
  operations: z.number().int().nullable(),
  ofOperations: z.number().int().nullable(),
  sources: z.number().int(),
});

/** Somebody who calls an API, and what is known of it. */
export const apiConsumerDto = z.strictObject({
  consumer: consumerRefDto,
  /** Keys of the operations that sources name. */
  operations: z.array(z.string()),
  /** Whether a source says only that it calls the API: it may be any operation. */
  unspecified: z.boolean(),
  /** Operations that are named and that the version called does not have: no longer there, or never. */
  gone: z.array(z.string()),
  versions: z.array(z.string()),
  claims: z.array(claimDto),
  /** The first instant at which it was said. */
  since: z.iso.datetime(),
  weight: weightDto,
});
export type ApiConsumerDto = z.output<typeof apiConsumerDto>;

/** `operation`: who calls it by name, and who does not say which they call. */
export const apiConsumersFilter = z.strictObject({
  ...pageInput.shape,
  operation: operationKey.optional(),
  version: z.string().min(1).max(100).optional(),
});
export const apiConsumerPage = pageOf(apiConsumerDto);

/** An operation that a consumer calls, as the version called has it. */
export const usedOperationDto = z.strictObject({
  key: z.string(),
  outlook: z.enum(OUTLOOKS),
  /** The day on which the operation itself is switched off, as the document says it. */
  sunset: z.string().nullable(),
});

/** An API that a consumer calls, in one version, and what is to come of it. */
export const consumedApiDto = z.strictObject({
  api: named.extend({ team: named }),
  /** The version that sources name; null: they name none, and `uses` is the API's active one. */
  version: z.string().nullable(),
  uses: z
    .strictObject({
      version: z.string(),
      state: z.string(),
      sunsetAt: z.iso.datetime().nullable(),
      replacement: z.string().nullable(),
      operationCount: z.number().int(),
    })
    .nullable(),
  operations: z.array(usedOperationDto),
  outlook: z.enum(OUTLOOKS),
  claims: z.array(claimDto),
  weight: weightDto,
});
export type ConsumedApiDto = z.output<typeof consumedApiDto>;
export const consumedApiList = z.strictObject({ items: z.array(consumedApiDto), nextCursor: z.null() });

/** What a person says that a consumer calls. */
export const declareInput = z.strictObject({
  version: z.string().trim().min(1).max(100).nullable().default(null),
  operations: z.array(operationKey).max(2_000).default([]),
  reason: z.string().trim().min(1).max(1_000).nullable().default(null),
});
export type DeclareInput = z.output<typeof declareInput>;

export const consumerFilter = z.strictObject({
  ...pageInput.shape,
  q: z.string().max(200).optional(),
  team: z.string().max(60).optional(),
  kind: z.enum(CONSUMER_KINDS).optional(),
});
export type ConsumerFilter = z.output<typeof consumerFilter>;
export const consumerPage = pageOf(consumerDto);
