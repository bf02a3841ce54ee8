import { z } from "zod";
import { STATUS_CLASSES } from "@/lib/usage/model/observation";

const calls = z.number().int().min(0);
const instant = z.iso.datetime();
const text = (most: number) => z.string().min(1).max(most);

/** The calls of a service, or those below a path, are calls to an API. */
export const aliasInput = z.strictObject({
  service: text(200).meta({ description: "`service.name`, as it is sent; upper and lower case are the same." }),
  pathPrefix: z
    .string()
    .max(300)
    .regex(/^(\/[^?#\s]*)?$/)
    .default("")
    .meta({ description: "Only calls below this path, which is taken off before operations are looked for." }),
  api: text(80).meta({ description: "The API's slug." }),
});
export const aliasRef = z.strictObject({ service: text(200), pathPrefix: z.string().max(300).default("") });

export const aliasDto = z.strictObject({
  service: z.string(),
  pathPrefix: z.string(),
  api: z.strictObject({ slug: z.string(), name: z.string() }),
  createdBy: z.string(),
  createdAt: instant,
});
export type AliasDto = z.output<typeof aliasDto>;

/** Attributes that say who calls, in the order in which they are asked. */
export const telemetrySettingsInput = z.strictObject({
  consumerAttributes: z.array(text(128)).min(1).max(20),
});

export const telemetrySettingsDto = z.strictObject({ consumerAttributes: z.array(z.string()) });

export const telemetryDto = z.strictObject({
  consumerAttributes: z.array(z.string()),
  defaultAttributes: z.array(z.string()),
  lastReceivedAt: instant.nullable(),
  apis: z.number().int().meta({ description: "APIs of which calls were ever recorded." }),
  identities: z.strictObject({ all: z.number().int(), linked: z.number().int() }),
  counts: z
    .array(z.strictObject({ fate: z.string(), calls, today: calls }))
    .meta({ description: "What became of the calls of the last 30 days." }),
  unknownServices: z.array(
    z.strictObject({
      service: z.string(),
      calls,
      environment: z.string().nullable(),
      paths: z.array(z.string()),
      firstAt: instant,
      lastAt: instant,
    }),
  ),
  aliases: z.array(aliasDto),
});
export type TelemetryDto = z.output<typeof telemetryDto>;

const histogram = z.array(z.tuple([z.int().min(-80).max(216), z.int().min(1)])).max(300);

/** A call, or several alike within one hour, as a reader of logs hands it in. */
const observation = z.strictObject({
  at: z.number().meta({ description: "End of the last call, milliseconds since the epoch." }),
  method: text(20).nullable(),
  path: z.string().max(2_048).nullable().meta({ description: "Without its query." }),
  route: z.string().max(2_048).nullable().default(null),
  status: z.enum(STATUS_CLASSES),
  consumer: z
    .strictObject({ attribute: text(100), value: text(200) })
    .nullable()
    .default(null),
  versionHint: z.string().max(100).nullable().default(null),
  count: z.int().min(1).max(1_000_000_000),
  latency: histogram.default([]).meta({
    description: "Pairs of bucket and count; bucket i holds what took at most 2^(i/8) milliseconds.",
  }),
});

/** Observations of one service, and what they are known by again. */
export const observationsInput = z.strictObject({
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({
      description: "SHA-256 of what they were read from: a batch of the same digest counts once within 31 days.",
    }),
  service: text(200).meta({ description: "The API's slug, or the name of a service that has an alias." }),
  observations: z.array(observation).min(1).max(5_000),
  dryRun: z.boolean().default(false).meta({ description: "Only says what would be recorded." }),
});
export type ObservationsInput = z.input<typeof observationsInput>;

export const observationsDto = z.strictObject({
  recorded: calls,
  unmatchedOperation: calls,
  unknownService: calls,
  tooOld: calls,
  tooNew: calls,
  repeated: z.number().int(),
  preflight: calls,
  outgoing: calls,
  foreign: calls,
});

const attentionApi = z.strictObject({
  slug: z.string(),
  name: z.string(),
  team: z.strictObject({ slug: z.string(), name: z.string() }),
});

/** What traffic says of the whole registry that somebody should look at. */
export const usageAttentionDto = z.strictObject({
  from: instant,
  to: instant,
  shadow: z.array(z.strictObject({ api: attentionApi, method: z.string(), path: z.string(), calls, lastAt: instant })),
  zombie: z.array(
    z.strictObject({
      api: attentionApi,
      uncalled: z.number().int(),
      operations: z.number().int(),
      examples: z.array(z.string()),
    }),
  ),
  retired: z.array(z.strictObject({ api: attentionApi, version: z.string(), calls, lastOn: z.string() })),
});
export type UsageAttentionDto = z.output<typeof usageAttentionDto>;
