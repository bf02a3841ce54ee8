import { z } from "zod";
import { apiSlug } from "@/lib/catalog/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { CONSUMER_KINDS, IDENTITY_SOURCES, OUTLOOKS, RELATION_SOURCES } from "./model";
import { KNOWN_BY } from "./model/standing";

/** Slugs are part of addresses: small letters, digits and single hyphens. */
export const consumerSlug = apiSlug;

const link = z.strictObject({
  title: z.string().trim().min(1).max(100),
  url: z.url({ protocol: /^https?$/, error: "an http:// or https:// address" }).max(2_000),
});

/** The key of an operation, such as `GET /payments`. */
export const operationKey = z.string().trim().min(1).max(500);

/** A name under which a consumer calls: a SPIFFE id, a client id, a name of a service. */
export const identityName = z.strictObject({
  attribute: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .meta({ description: "The attribute of telemetry that carries it; null: any." }),
  value: z.string().trim().min(1).max(500),
});

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
  /** Names under which it calls, as declared here. Its slug is one of them without being said. */
  identities: z.array(identityName).max(100),
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
  identities: consumerFields.identities.default([]),
});
export type CreateConsumerInput = z.output<typeof createConsumerInput>;

/** Any of the fields. A new slug leaves the old one as an address that goes on to work. */
export const consumerPatch = z.strictObject({ slug: consumerSlug, ...consumerFields }).partial();
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
  identities: z.array(
    z.strictObject({
      attribute: z.string().nullable(),
      value: z.string(),
      sources: z.array(z.enum(IDENTITY_SOURCES)),
    }),
  ),
  /** Slugs that it had before, and those of consumers that were merged into it: their addresses go on to work. */
  formerSlugs: z.array(z.string()),
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
  /** The first instant at which it was said or seen. */
  since: z.iso.datetime(),
  weight: weightDto,
  /** `declared`: somebody says so; `traffic`: its calls show it. */
  known: z.enum(KNOWN_BY),
  /** Its calls in the window, the busiest operations first; null: none were seen. */
  traffic: z
    .strictObject({
      calls: z.number(),
      lastAt: z.iso.datetime(),
      operations: z.array(z.strictObject({ key: z.string(), calls: z.number(), lastAt: z.iso.datetime() })),
    })
    .nullable(),
  /** Operations that it calls although what is said of it names others. */
  undeclared: z.array(z.string()),
  /** Operations that are named and that it does not call. */
  uncalled: z.array(z.string()),
  /** Declared, and without a call in so many days of telemetry; null: it calls, or nobody can know. */
  quietDays: z.number().int().nullable(),
});
export type ApiConsumerDto = z.output<typeof apiConsumerDto>;

/** `operation`: who calls it by name, and who does not say which they call. */
export const apiConsumersFilter = z.strictObject({
  ...pageInput.shape,
  operation: operationKey.optional(),
  version: z.string().min(1).max(100).optional(),
});

/** Calls of which nobody knows whose they are. */
export const unknownCallerDto = z.strictObject({
  /** `identity`: telemetry names somebody; `unknown`: it names nobody; `others`: more callers than are told apart. */
  who: z.enum(["identity", "unknown", "others"]),
  identity: z.strictObject({ id: z.string(), attribute: z.string(), value: z.string() }).nullable(),
  calls: z.number(),
  /** Of all calls to the API in the window, 0 to 1. */
  share: z.number(),
  lastAt: z.iso.datetime(),
  operations: z.array(z.string()),
});
export type UnknownCallerDto = z.output<typeof unknownCallerDto>;

/** The calls to an API in the window, and how much of them is nobody's that is known. */
export const apiTrafficDto = z.strictObject({
  windowDays: z.number().int(),
  calls: z.number(),
  /** Null: no call to the API was ever recorded; then nobody can say who does not call. */
  firstAt: z.iso.datetime().nullable(),
  lastAt: z.iso.datetime().nullable(),
  daysSeen: z.number().int(),
  unknownCalls: z.number(),
  /** The busiest first. */
  unknown: z.array(unknownCallerDto),
  moreUnknown: z.number().int(),
  /** Whether the caller may say whose an identity is that calls this API. */
  mayLink: z.boolean(),
});
export type ApiTrafficDto = z.output<typeof apiTrafficDto>;

export const apiConsumerPage = pageOf(apiConsumerDto).extend({ traffic: apiTrafficDto });

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
