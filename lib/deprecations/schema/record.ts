import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { SUBJECT_KINDS } from "@/lib/deprecations/model/record";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import {
  momentSchema,
  reasonSchema,
  transitionPointSchema,
  webAddressSchema,
  zoneSchema,
} from "@/lib/lifecycle/schema";

const versionNamed = z.strictObject({ versionId: z.string(), version: z.string() });
const brownoutDto = z.strictObject({ startsAt: z.iso.datetime(), minutes: z.int() });

/** One thing that goes away in one version. */
export const recordDto = z.strictObject({
  /** Of a declared record the same for each version that it holds for. */
  id: z.string(),
  api: z.string(),
  apiName: z.string(),
  team: z.strictObject({ slug: z.string(), name: z.string() }),
  version: z.string(),
  versionState: z.enum(VERSION_STATES),
  kind: z.enum(SUBJECT_KINDS),
  /** Null for a version; else `GET /pets`, `GET /pets query limit`, `Pet`, `Pet.name`. */
  place: z.string().nullable(),
  /** `declared`: somebody said so here. `document`: the definition says so. */
  origin: z.enum(["declared", "document"]),
  deprecatedAt: z.iso.datetime().nullable(),
  sunsetAt: z.iso.datetime().nullable(),
  /** The day of the sunset in its zone. */
  sunsetOn: z.string().nullable(),
  /** Days from today, in its zone; negative when it has passed. */
  daysLeft: z.int().nullable(),
  zone: z.string().nullable(),
  replacement: z.string().nullable(),
  migrationGuide: z.string().nullable(),
  reason: z.string().nullable(),
  /** The first version at which it was marked or declared. */
  since: versionNamed.nullable(),
  /** Why it is marked though nobody marked it itself: `uses schema Pet`. */
  because: z.string().nullable(),
  /** How the document marks it: `deprecated`, `x-sunset`, … */
  source: z.string().nullable(),
  /** Where the record and the document say different things. */
  contradictions: z.array(
    z.strictObject({
      about: z.enum(["sunset", "replacement", "unmarked"]),
      declared: z.string().nullable(),
      document: z.string().nullable(),
    }),
  ),
  brownouts: z.array(brownoutDto),
  /** The sunsets before, the oldest first. */
  moved: z.array(
    z.strictObject({
      from: z.iso.datetime(),
      to: z.iso.datetime(),
      /** The days of both, in the record's zone. */
      fromOn: z.string(),
      toOn: z.string(),
      reason: z.string(),
      by: actorRefDto,
      at: z.iso.datetime(),
      override: z.boolean(),
    }),
  ),
  by: actorRefDto.nullable(),
  recordedAt: z.iso.datetime().nullable(),
  /** The version from which on it is not there any more. */
  removedIn: versionNamed.nullable(),
  revision: z.int(),
});
export type RecordDto = z.output<typeof recordDto>;
export const recordPage = pageOf(recordDto);

/** A record as a write answers it, with what is to be known beside it. */
export const recordAnswer = z.strictObject({ ...recordDto.shape, notes: z.array(transitionPointSchema) });
export type RecordAnswer = z.output<typeof recordAnswer>;

export const versionRecordsRef = z.strictObject({
  api: z.string().min(1).max(80),
  version: z.string().min(1).max(100),
});
export const recordRef = z.strictObject({ ...versionRecordsRef.shape, id: z.uuid() });

export const versionRecordsQuery = z.strictObject({
  ...pageInput.shape,
  kind: z.enum(SUBJECT_KINDS).optional(),
  /** `false`: only what is marked or declared itself, and not what only uses it. */
  propagated: z.stringbool().optional(),
});

const replacement = z.string().trim().min(1).max(300);
const brownouts = z.array(z.strictObject({ startsAt: z.iso.datetime(), minutes: z.int().min(1).max(1_440) })).max(50);

export const declareInput = z
  .strictObject({
    kind: z.enum(SUBJECT_KINDS),
    /** Left out for a version. */
    place: z.string().min(1).max(400).optional(),
    /** From when on callers are told; left out: from now on. Later, for a version: it is planned, and carried out then. */
    deprecatedAt: momentSchema.optional(),
    /** A day (it begins in the zone) or an instant. */
    sunsetAt: momentSchema,
    zone: zoneSchema.optional(),
    replacement: replacement.optional(),
    migrationGuide: webAddressSchema.optional(),
    reason: reasonSchema,
    brownouts: brownouts.default([]),
    /** Announces an earlier day than callers were told before: only for those who may change policies. */
    override: z.boolean().default(false),
  })
  .refine(({ kind, place }) => (kind === "version") === (place === undefined), {
    path: ["place"],
    error: "name what goes away; a version has no place",
  });
export type DeclareInput = z.input<typeof declareInput>;

export const recordPatch = z
  .strictObject({
    sunsetAt: momentSchema.optional(),
    zone: zoneSchema.nullable().optional(),
    replacement: replacement.nullable().optional(),
    migrationGuide: webAddressSchema.nullable().optional(),
    brownouts: brownouts.optional(),
    /** Why; needed where the sunset moves. */
    reason: reasonSchema.optional(),
    /** Moves a sunset to an earlier day, against the policy: only for those who may change policies. */
    override: z.boolean().default(false),
  })
  .refine(
    ({ override: _, reason: __, ...changes }) => Object.values(changes).some((change) => change !== undefined),
    "names nothing to change",
  );
export type RecordPatch = z.input<typeof recordPatch>;

export const withdrawQuery = z.strictObject({ reason: reasonSchema });
