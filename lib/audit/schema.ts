import { z } from "zod";
import { pageInput, pageOf } from "@/lib/core/paging";

/** Whoever did something, as others see them. */
export const actorRefDto = z.strictObject({
  kind: z.enum(["user", "token", "system"]),
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
});
export type AuditFilter = z.output<typeof auditFilter>;

export const auditPage = pageOf(auditEntryDto);

export const auditVerification = z.strictObject({
  ok: z.boolean(),
  checked: z.number().int(),
  firstBad: z.string().optional(),
});
export type AuditVerification = z.output<typeof auditVerification>;
