import { z } from "zod";
import { NEXT_STEPS, SURENESS, TRENDS } from "@/lib/consumers/model/breaking";
import { KNOWN_BY, STANDINGS } from "@/lib/consumers/model/standing";
import { standingSubject } from "./standings";

const named = z.strictObject({ slug: z.string(), name: z.string() });

/** Something that a consumer calls and that goes away, or is gone. */
export const breakingDto = z.strictObject({
  consumer: named,
  api: named.extend({ team: named }),
  version: z.string(),
  state: z.string(),
  subject: standingSubject,
  /** Whether it does not answer any more: the version is retired, or it never had what is called. */
  gone: z.boolean(),
  origin: z.enum(["declared", "document", "missing"]),
  /** When callers could first read of it here. */
  announcedAt: z.iso.datetime(),
  deprecatedAt: z.iso.datetime().nullable(),
  sunsetAt: z.iso.datetime().nullable(),
  /** The day of the sunset in its zone. */
  sunsetOn: z.string().nullable(),
  /** UTC days from today; negative when it has passed; null: no date is known. */
  daysLeft: z.number().int().nullable(),
  replacement: z.string().nullable(),
  migrationGuide: z.string().nullable(),
  reason: z.string().nullable(),
  /** `called`: its calls show it; `named`: it says so; `possible`: it does not say which operations it calls. */
  sure: z.enum(SURENESS),
  known: z.enum(KNOWN_BY),
  /** Operations of its own that are hit; none where it names none. */
  operations: z.array(z.string()),
  /** Its own calls to it in the last 60 days. */
  calls: z.number(),
  lastAt: z.iso.datetime().nullable(),
  /** Its own calls in the last 30 UTC days, oldest first, today last. */
  days: z.array(z.number()),
  trend: z.enum(TRENDS),
  standing: z.enum(STANDINGS),
  by: z.strictObject({ kind: z.enum(["user", "token", "system"]), id: z.string(), name: z.string() }).nullable(),
  at: z.iso.datetime().nullable(),
  note: z.string().nullable(),
  plannedOn: z.iso.date().nullable(),
  onBehalf: z.boolean(),
  stillCalling: z.boolean(),
  next: z.enum(NEXT_STEPS),
  /** As whom the caller may say where it stands: of its team, or as an owner of the API; null: not at all. */
  maySay: z.enum(["team", "owner"]).nullable(),
  url: z.string(),
});
export type BreakingDto = z.output<typeof breakingDto>;

const within = z.coerce.number().int().min(0).max(3_650).optional();
export const breakingFilter = z.strictObject({ within });

/** The most urgent first. */
export const breakingList = z.strictObject({
  items: z.array(breakingDto),
  nextCursor: z.null(),
  summary: z.strictObject({
    /** Things that go away or are gone and that it has not left. */
    open: z.number().int(),
    gone: z.number().int(),
    within30: z.number().int(),
    within90: z.number().int(),
    /** Of the open ones: nobody answered yet. */
    silent: z.number().int(),
    stillCalling: z.number().int(),
  }),
});
export type BreakingList = z.output<typeof breakingList>;

/** `team` left out: the teams of whoever asks. */
export const teamBreakingFilter = z.strictObject({ team: z.string().min(1).max(60).optional(), within });

/** A version that a consumer would move to, and what of that breaks what it uses. */
export const upgradeDto = z.strictObject({
  api: named,
  from: z.string(),
  to: z.string(),
  toState: z.string(),
  /** Breaking changes of operations that it uses; `more` beyond those listed. */
  breaking: z.array(z.strictObject({ id: z.string(), operation: z.string().nullable(), message: z.string() })),
  more: z.number().int(),
  /** Breaking changes of all operations. */
  breakingInAll: z.number().int(),
  /** Whether it names operations, or calls show them; else everything may concern it. */
  sure: z.boolean(),
  url: z.string(),
});
export type UpgradeDto = z.output<typeof upgradeDto>;
export const upgradeList = z.strictObject({
  items: z.array(upgradeDto),
  nextCursor: z.null(),
  /** Pairs of versions that were not compared: too many at once. */
  left: z.number().int(),
});
export type UpgradeList = z.output<typeof upgradeList>;
