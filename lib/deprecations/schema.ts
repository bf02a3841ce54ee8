import { z } from "zod";
import { pageInput, pageOf } from "@/lib/core/paging";
import { ANNOUNCEMENT_KINDS, ANNOUNCEMENT_STAGES } from "@/lib/deprecations/model";
import { SUBJECT_KINDS } from "@/lib/deprecations/model/record";
import { VERSION_STATES } from "@/lib/lifecycle/model";

/** One thing that goes away. */
export const announcementDto = z.strictObject({
  kind: z.enum(ANNOUNCEMENT_KINDS),
  api: z.string(),
  apiName: z.string(),
  /** Who owns it. */
  team: z.strictObject({ slug: z.string(), name: z.string() }),
  version: z.string(),
  versionState: z.enum(VERSION_STATES),
  /** The operation's key where only that goes away, or a parameter of it; null: the whole version, a schema or a field. */
  operation: z.string().nullable(),
  /** What of the version goes away: `GET /pets`, `GET /pets query limit`, `Pet`, `Pet.name`; null: all of it. */
  place: z.string().nullable(),
  /** `declared`: somebody said so here. `document`: the definition says so. */
  origin: z.enum(["declared", "document"]),
  deprecatedAt: z.iso.datetime().nullable(),
  /** Null where the document announces no date for an operation. */
  sunsetAt: z.iso.datetime().nullable(),
  /** UTC days from today; negative when it has passed. */
  daysLeft: z.number().int().nullable(),
  stage: z.enum(ANNOUNCEMENT_STAGES),
  replacement: z.string().nullable(),
  migrationGuide: z.string().nullable(),
  reason: z.string().nullable(),
  /** Consumers that say they call it: the version by its label, or the operation by its key. */
  consumers: z.number().int(),
  url: z.string(),
});
export type AnnouncementDto = z.output<typeof announcementDto>;
export const announcementPage = pageOf(announcementDto);

const filter = {
  api: z.string().min(1).max(80).optional(),
  team: z.string().min(1).max(60).optional(),
  /** Only one kind; parts are of active versions. Left out: versions and operations; `all`: every kind. */
  kind: z.enum([...ANNOUNCEMENT_KINDS, "all"]).optional(),
  /** State of the version. Left out: all but those that are retired. */
  state: z.enum(["active", "deprecated", "sunset", "retired"]).optional(),
  /** Sunsets in at most so many days, those that have passed included. */
  withinDays: z.coerce.number().int().min(0).max(3_650).optional(),
  q: z.string().trim().max(200).optional(),
};

export const announcementFilter = z.strictObject({ ...pageInput.shape, ...filter });
export type AnnouncementFilter = z.output<typeof announcementFilter>;

/** What calendars and feeds are made of: the same filter, without pages, and parts of versions of every kind. */
export const subscriptionFilter = z.strictObject({
  ...filter,
  domain: z.string().min(1).max(80).optional(),
  /** Left out: whole versions and parts of them. */
  kind: z.enum(SUBJECT_KINDS).optional(),
});
export type SubscriptionFilter = z.output<typeof subscriptionFilter>;
