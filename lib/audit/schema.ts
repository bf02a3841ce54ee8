import { z } from "zod";
import { ORIGIN_INTERFACES } from "@/lib/core/origin";
import { pageInput, pageOf } from "@/lib/core/paging";
import { AUDIT_GROUP_NAMES } from "@/lib/audit/model/action-groups";

const ACTOR_KINDS = ["user", "token", "system"] as const;

/** The kind of actor that a row names; what is none of ours did not come from a person or a program. */
export function actorKindOf(stored: string): (typeof ACTOR_KINDS)[number] {
  return ACTOR_KINDS.find((kind) => kind === stored) ?? "system";
}

/** Whoever did something, as others see them. */
export const actorRefDto = z.strictObject({
  kind: z.enum(ACTOR_KINDS),
  id: z.string(),
  name: z.string(),
});

/** Where a change came from: by what door, with what kind of program, from what network. */
export const originDto = z.strictObject({
  interface: z.enum(ORIGIN_INTERFACES),
  agent: z.string().nullable(),
  /** Shortened, and only for those who are signed in. */
  network: z.string().nullable(),
});
export type OriginDto = z.output<typeof originDto>;

export const auditEntryDto = z.strictObject({
  sequence: z.string().regex(/^\d+$/),
  at: z.iso.datetime(),
  actor: actorRefDto,
  action: z.string(),
  entity: z.string(),
  entityId: z.string(),
  entityName: z.string(),
  before: z.unknown().nullable(),
  after: z.unknown().nullable(),
  /** Why, in the words of whoever did it. */
  reason: z.string().nullable(),
  /** Null in entries of before this was kept. */
  from: originDto.nullable(),
  traceId: z.string(),
  hash: z.string(),
});
export type AuditEntryDto = z.output<typeof auditEntryDto>;

/** What the log can be narrowed to. */
export const auditChoice = z.strictObject({
  /** Words, all of which are somewhere in an entry. */
  q: z.string().trim().min(1).max(200).optional(),
  group: z.enum(AUDIT_GROUP_NAMES).optional(),
  /** Of an API by its slug, and of its versions, reviews and waivers. */
  api: z.string().min(1).max(80).optional(),
  interface: z.enum(ORIGIN_INTERFACES).optional(),
  entity: z.string().max(60).optional(),
  entityId: z.string().max(200).optional(),
  action: z.string().max(60).optional(),
  actor: z.string().max(200).optional(),
  /** The first and the last UTC day, both included. */
  since: z.iso.date("an ISO day, such as 2027-01-31").optional(),
  until: z.iso.date("an ISO day, such as 2027-01-31").optional(),
});
export type AuditChoice = z.output<typeof auditChoice>;
export const auditFilter = z.strictObject({ ...pageInput.shape, ...auditChoice.shape });
export type AuditFilter = z.output<typeof auditFilter>;

export const auditPage = pageOf(auditEntryDto);

export const auditVerification = z.strictObject({
  ok: z.boolean(),
  checked: z.number().int(),
  firstBad: z.string().optional(),
});
export type AuditVerification = z.output<typeof auditVerification>;

const sequenceText = z.string().regex(/^\d{1,18}$/);
const hashText = z.string().regex(/^[0-9a-f]{64}$/);

/** Where the log has come to. To keep it elsewhere is to be able to prove that nothing before it was changed since. */
export const auditHeadDto = z.strictObject({ sequence: sequenceText, hash: hashText, at: z.iso.datetime().nullable() });
export type AuditHeadDto = z.output<typeof auditHeadDto>;

/** A part of the log to check: what comes after an entry that was checked already. */
export const chainPart = z
  .strictObject({
    after: sequenceText.optional(),
    hash: hashText.optional(),
    limit: z.coerce.number().int().min(1).max(5_000).default(2_000),
  })
  .refine(({ after, hash }) => (after === undefined) === (hash === undefined), {
    path: ["hash"],
    error: "Give after and hash together: both from `last` of the part before.",
  });
export const chainPartDto = z.strictObject({
  ok: z.boolean(),
  /** Entries that fit so far, from the first on. */
  checked: z.number().int(),
  firstBad: z.string().optional(),
  /** Whether there is nothing left to check. */
  done: z.boolean(),
  /** The last entry that fits: where to go on. */
  last: z.strictObject({ sequence: sequenceText, hash: hashText }),
  /** Entries there are to be, as far as is known now. */
  total: z.number().int(),
});
export type ChainPartDto = z.output<typeof chainPartDto>;

/** One event of `GET /events`: that something was done, not what it changed; the resource tells that. */
export const eventDto = z.strictObject({
  sequence: z.string().regex(/^\d+$/),
  at: z.iso.datetime(),
  action: z.string(),
  entity: z.string(),
  entityId: z.string(),
  actor: z.strictObject({ kind: actorRefDto.shape.kind, name: z.string() }),
});
export type EventDto = z.output<typeof eventDto>;
