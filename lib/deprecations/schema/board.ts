import { z } from "zod";
import { BOARD_STAGES } from "@/lib/deprecations/model/board-stage";
import { NEXT_ACTIONS } from "@/lib/deprecations/model/next-action";
import { SUBJECT_KINDS } from "@/lib/deprecations/model/record";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { RETIREMENT_CLAUSES } from "@/lib/retirement/model";

/** Calls of the last days are looked at over so many of them. */
export const CARD_WINDOW_DAYS = 28;
/** The days that the number on a card counts. */
export const CARD_CALL_DAYS = 7;

const instant = z.iso.datetime();

/** Calls to what goes away. Null on a card: no telemetry of its API ever arrived, which is not the same as no calls. */
export const cardTrafficDto = z.strictObject({
  /** In the last 7 days, today included. */
  calls: z.number().int(),
  /** Against the 7 days before: -0.5 is half of them; null where there were none before. */
  change: z.number().nullable(),
  /** Calls of each of the last 28 UTC days, the oldest first. */
  days: z.array(z.number().int()),
  /** On so many of those days any call to the API was recorded. */
  daysSeen: z.number().int(),
});

/** How many consumers stand where, and who is silent. */
export const cardConsumersDto = z.strictObject({
  silent: z.number().int(),
  acknowledged: z.number().int(),
  migrating: z.number().int(),
  migrated: z.number().int(),
  /** Of the migrated: those that call all the same. */
  stillCalling: z.number().int(),
  /** Names of some that are silent. */
  silentNames: z.array(z.string()),
});

/** What was seen of the HTTP fields, by field of operation. */
export const cardWireDto = z.strictObject({
  confirmed: z.number().int(),
  contradicted: z.number().int(),
  notSeen: z.number().int(),
});

/** Whether it may be retired, and the clauses that say no. */
export const cardVerdictDto = z.strictObject({
  verdict: z.enum(["yes", "no"]),
  failing: z.array(z.strictObject({ id: z.enum(RETIREMENT_CLAUSES), evidence: z.string() })),
});

/** One thing that goes away, with everything that a card of the board shows. */
export const boardCardDto = z.strictObject({
  /** The same at each reading, and of no other card. */
  key: z.string(),
  api: z.string(),
  apiName: z.string(),
  team: z.strictObject({ slug: z.string(), name: z.string() }),
  domain: z.string().nullable(),
  version: z.string(),
  versionState: z.enum(VERSION_STATES),
  kind: z.enum(SUBJECT_KINDS),
  /** `GET /pets`, `GET /pets query limit`, `Pet`, `Pet.name`; null: the whole version. */
  place: z.string().nullable(),
  /** `declared`: somebody recorded it here; `document`: the definition says so. */
  origin: z.enum(["declared", "document"]),
  stage: z.enum(BOARD_STAGES),
  deprecatedAt: instant.nullable(),
  sunsetAt: instant.nullable(),
  /** The day of the sunset, `2027-03-01`, in its zone. */
  sunsetOn: z.iso.date().nullable(),
  /** The time zone whose day the sunset begins; null: UTC. */
  zone: z.string().nullable(),
  /** Days of its zone from today; negative when it has passed. */
  daysLeft: z.number().int().nullable(),
  /** When it is switched off for minutes, so that those who still call it notice. */
  brownouts: z.array(z.strictObject({ startsAt: instant, minutes: z.number().int() })),
  /** The first version that marked it, where that is an earlier one. */
  since: z.string().nullable(),
  /** Why it is marked although nobody marked it itself. */
  because: z.string().nullable(),
  /** How often its sunset was moved. */
  moved: z.number().int(),
  replacement: z.string().nullable(),
  migrationGuide: z.string().nullable(),
  reason: z.string().nullable(),
  traffic: cardTrafficDto.nullable(),
  consumers: cardConsumersDto,
  /** Null where there is nothing that callers are to be told. */
  wire: cardWireDto.nullable(),
  /** Null for parts of a version: only versions retire. */
  verdict: cardVerdictDto.nullable(),
  /** A move whose date has come and that was refused. */
  held: z
    .strictObject({ dueAt: instant, since: instant, tries: z.number().int(), refusals: z.array(z.string()) })
    .nullable(),
  /** Its sunset was carried out later than its date. */
  late: z.strictObject({ dueAt: instant, doneAt: instant }).nullable(),
  next: z.strictObject({ action: z.enum(NEXT_ACTIONS), count: z.number().int(), href: z.string() }),
  url: z.string(),
});
export type BoardCard = z.output<typeof boardCardDto>;

export const boardFilter = z.strictObject({
  team: z.string().min(1).max(60).optional(),
  domain: z.string().min(1).max(80).optional(),
  api: z.string().min(1).max(80).optional(),
  kind: z.enum(SUBJECT_KINDS).optional(),
  stage: z.enum(BOARD_STAGES).optional(),
  /** Only what the caller's teams own, or what their consumers call. */
  mine: z.enum(["true", "false"]).optional(),
  q: z.string().trim().max(200).optional(),
  /** `true`: only what has not gone yet. */
  ahead: z.enum(["true", "false"]).optional(),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(200),
});
export type BoardFilter = z.output<typeof boardFilter>;

/** The board: cards, the soonest first, and how many there are at each stage whatever the wanted stage. */
export const boardDto = z.strictObject({
  cards: z.array(boardCardDto),
  counts: z.partialRecord(z.enum(BOARD_STAGES), z.number().int()),
  /** How many fit; more than `cards` where not all are shown. */
  total: z.number().int(),
});
export type Board = z.output<typeof boardDto>;
