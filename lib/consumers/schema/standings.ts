import { z } from "zod";
import { KNOWN_BY, STANDING_SUBJECTS, STANDINGS } from "@/lib/consumers/model/standing";

/** A day, `2027-01-31`. */
const day = z.iso.date();

/** What goes away of a version; left out: the version as a whole. */
export const standingSubject = z.strictObject({
  kind: z.enum(STANDING_SUBJECTS),
  /** Null for a version, else `GET /pets`, `GET /pets query limit`, `Pet` or `Pet.name`. */
  place: z.string().trim().min(1).max(500).nullable(),
});

const WHOLE = { kind: "version", place: null } as const;

const said = {
  standing: z
    .enum(STANDINGS)
    .meta({ description: "`silent` takes back what was said; `acknowledged`, `migrating` and `migrated` say it." }),
  note: z.string().trim().min(1).max(1_000).nullable().default(null),
  /** The UTC day on which the team means to be done. */
  plannedOn: day.nullable().default(null),
};

const subjectGiven = standingSubject
  .default(WHOLE)
  .refine(({ kind, place }) => (kind === "version") === (place === null), "a place belongs to all but a version");

/** What a consumer says of one thing that goes away. */
export const standingInput = z.strictObject({ ...said, subject: subjectGiven });
export type StandingInput = z.input<typeof standingInput>;

/** The same of several things at once. */
export const standingsInput = z.strictObject({
  items: z
    .array(
      z.strictObject({ api: z.string().min(1).max(80), version: z.string().min(1).max(100), ...standingInput.shape }),
    )
    .min(1)
    .max(200),
});
export type StandingsInput = z.input<typeof standingsInput>;

const named = z.strictObject({ slug: z.string(), name: z.string() });

/** Where a consumer stands with something that goes away. */
export const standingDto = z.strictObject({
  consumer: z.strictObject({
    slug: z.string(),
    name: z.string(),
    team: named.nullable(),
    contact: z.string().nullable(),
  }),
  api: z.string(),
  version: z.string(),
  subject: standingSubject,
  known: z.enum(KNOWN_BY),
  /** Calls to it in the window, of all identities of the consumer. */
  calls: z.number(),
  lastAt: z.iso.datetime().nullable(),
  standing: z.enum(STANDINGS),
  by: z.strictObject({ kind: z.enum(["user", "token", "system"]), id: z.string(), name: z.string() }).nullable(),
  at: z.iso.datetime().nullable(),
  note: z.string().nullable(),
  plannedOn: day.nullable(),
  /** Said by an owner of the API for the consumer's team. */
  onBehalf: z.boolean(),
  /** It says that it has migrated, and calls arrived afterwards. */
  stillCalling: z.boolean(),
  /** As whom the caller may say where it stands: of its team, or as an owner of the API; null: not at all. */
  maySay: z.enum(["team", "owner"]).nullable(),
});
export type StandingDto = z.output<typeof standingDto>;

/** Where all consumers stand, with what nobody knows whose it is. */
export const standingList = z.strictObject({
  items: z.array(standingDto),
  nextCursor: z.null(),
  /** Of whole versions: everybody counted once. */
  counts: z.strictObject({
    silent: z.number().int(),
    acknowledged: z.number().int(),
    migrating: z.number().int(),
    migrated: z.number().int(),
    stillCalling: z.number().int(),
  }),
  windowDays: z.number().int(),
});
export type StandingList = z.output<typeof standingList>;

export const standingsAnswer = z.strictObject({ items: z.array(standingDto), nextCursor: z.null() });
