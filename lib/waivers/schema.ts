import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { GATE_IDS } from "@/lib/lifecycle/model";
import { reasonSchema } from "@/lib/lifecycle/schema";
import { WAIVER_KINDS, WAIVER_SCOPES, WAIVER_STATES, WAIVER_USES } from "@/lib/waivers/model";

const day = z.iso.date("an ISO day, such as 2027-01-31");
const fingerprint = z.string().trim().min(1).max(200);
const noteSchema = z.string().trim().max(2000);

/** Who pays the debt: a team by its slug, or a person. */
export const waiverOwnerDto = z.strictObject({ kind: z.enum(["team", "user"]), id: z.string(), name: z.string() });

export const waiverDto = z.strictObject({
  id: z.string(),
  kind: z.enum(WAIVER_KINDS),
  api: z.string(),
  /** The team that owns the API. */
  team: z.string(),
  /** Null: every version of the API. */
  version: z.string().nullable(),
  scope: z.enum(WAIVER_SCOPES),
  gate: z.enum(GATE_IDS),
  /** Null: whatever the gate finds, or all of `rule`. */
  fingerprint: z.string().nullable(),
  rule: z.string().nullable(),
  operation: z.string().nullable(),
  /** What the finding or change said when this was asked for. */
  message: z.string(),
  reason: z.string(),
  owner: waiverOwnerDto,
  /** The last UTC day on which it holds. */
  expiresOn: day,
  state: z.enum(WAIVER_STATES),
  requestedBy: actorRefDto,
  requestedAt: z.iso.datetime(),
  /** Who approved it; null until somebody did. */
  grantedBy: actorRefDto.nullable(),
  grantedAt: z.iso.datetime().nullable(),
  refusedBy: actorRefDto.nullable(),
  refusedAt: z.iso.datetime().nullable(),
  /** What whoever decided said to it. */
  note: z.string(),
  revokedAt: z.iso.datetime().nullable(),
  /** The waiver that it goes on from. */
  renews: z.string().nullable(),
  /** Whether what it is for was still there at `useCheckedAt`. */
  use: z.enum(WAIVER_USES),
  useCheckedAt: z.iso.datetime().nullable(),
});
export type WaiverDto = z.output<typeof waiverDto>;
export const waiverPage = pageOf(waiverDto);
/** The answer to asking for several at once. */
export const waiverItems = z.strictObject({ items: z.array(waiverDto) });

export const waiverFilter = z.strictObject({
  ...pageInput.shape,
  api: z.string().min(1).max(80).optional(),
  /** Waivers of this version and those of all versions of its API. */
  version: z.string().min(1).max(100).optional(),
  team: z.string().min(1).max(60).optional(),
  gate: z.enum(GATE_IDS).optional(),
  kind: z.enum(WAIVER_KINDS).optional(),
  state: z.enum(WAIVER_STATES).optional(),
  use: z.enum(WAIVER_USES).optional(),
  rule: z.string().min(1).max(200).optional(),
  fingerprint: fingerprint.optional(),
  expiresWithinDays: z.coerce.number().int().min(0).max(366).optional(),
});
export type WaiverFilter = z.output<typeof waiverFilter>;

export const waiverId = z.strictObject({ id: z.uuid() });

/** Findings or changes that one call may name. */
export const MOST_FINGERPRINTS = 200;

export const grantWaiverInput = z
  .strictObject({
    api: z.string().min(1).max(80),
    /** Left out: every version of the API. */
    version: z.string().min(1).max(100).optional(),
    gate: z.enum(GATE_IDS),
    /** Unless given: `acceptance` for single breaking changes, else `exception`. */
    kind: z.enum(WAIVER_KINDS).optional(),
    /** Of one finding or change; left out: the whole gate. */
    fingerprint: fingerprint.optional(),
    /** The same for several at once, in one transaction. */
    fingerprints: z.array(fingerprint).min(1).max(MOST_FINGERPRINTS).optional(),
    /** Of all findings of a rule; left out: of any. Not with fingerprints, which have their rule. */
    rule: z.string().trim().min(1).max(200).optional(),
    reason: reasonSchema,
    expiresOn: day,
    /** Who pays the debt; the team of the API unless given. */
    owner: z
      .union([z.strictObject({ team: z.string().min(1).max(60) }), z.strictObject({ user: z.email().max(200) })])
      .optional(),
    /** Only ask for it, also where one could grant it oneself: somebody else decides. */
    request: z.boolean().optional(),
  })
  .refine((input) => !(input.fingerprint && input.fingerprints), {
    path: ["fingerprints"],
    error: "Give fingerprint or fingerprints.",
  })
  .refine((input) => !(input.rule && (input.fingerprint ?? input.fingerprints)), {
    path: ["rule"],
    error: "Give a rule or fingerprints.",
  })
  .refine((input) => input.kind !== "acceptance" || input.gate === "compatibility", {
    path: ["kind"],
    error: "Only changes are accepted: the gate must be compatibility.",
  })
  .refine((input) => input.kind !== "acceptance" || input.fingerprint || input.fingerprints, {
    path: ["fingerprint"],
    error: "An acceptance names the changes that it is for.",
  });
export type GrantWaiverInput = z.output<typeof grantWaiverInput>;

export const approveWaiverBody = z.strictObject({
  note: noteSchema.optional(),
  /** An earlier last day than was asked for. */
  expiresOn: day.optional(),
});
export const refuseWaiverBody = z.strictObject({ note: reasonSchema });
export const renewWaiverBody = z.strictObject({
  reason: reasonSchema,
  expiresOn: day,
  request: z.boolean().optional(),
});
export const revokeWaiverQuery = z.strictObject({ reason: reasonSchema.optional() });

const debtCounts = { live: z.int(), endingSoon: z.int(), overdue: z.int() };

/** What was let through and is still to be paid. */
export const waiverDebtDto = z.strictObject({
  ...debtCounts,
  requested: z.int(),
  unused: z.int(),
  byTeam: z.array(z.strictObject({ team: z.string(), ...debtCounts })),
  byRule: z.array(z.strictObject({ gate: z.enum(GATE_IDS), rule: z.string().nullable(), ...debtCounts })),
  byAge: z.array(z.strictObject({ age: z.enum(["week", "month", "quarter", "older"]), live: z.int() })),
  soon: z.array(waiverDto),
  overdueItems: z.array(waiverDto),
  unusedItems: z.array(waiverDto),
  /** Whether there are more waivers than are counted at once: the numbers are then of the last ones. */
  isCut: z.boolean(),
});
export type WaiverDebtDto = z.output<typeof waiverDebtDto>;
export const waiverDebtFilter = z.strictObject({
  team: z.string().min(1).max(60).optional(),
  api: z.string().min(1).max(80).optional(),
});
