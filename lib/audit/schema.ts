import { z } from "zod";
import { pageInput, pageOf } from "@/lib/core/paging";

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
  traceId: z.string(),
  hash: z.string(),
});
export type AuditEntryDto = z.output<typeof auditEntryDto>;

export const auditFilter = z.strictObject({
  ...pageInput.shape,
  entity: z.string().max(60).optional(),
  entityId: z.string().max(200).optional(),
  action: z.string().max(60).optional(),
  actor: z.string().max(200).optional(),
  /** The first and the last UTC day, both included. */
  since: z.iso.date("an ISO day, such as 2027-01-31").optional(),
  until: z.iso.date("an ISO day, such as 2027-01-31").optional(),
});
export type AuditFilter = z.output<typeof auditFilter>;

export const auditPage = pageOf(auditEntryDto);

export const auditVerification = z.strictObject({
  ok: z.boolean(),
  checked: z.number().int(),
  firstBad: z.string().optional(),
});
export type AuditVerification = z.output<typeof auditVerification>;

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
