import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { GATE_IDS } from "@/lib/lifecycle/model";
import { reasonSchema } from "@/lib/lifecycle/schema";
import { WAIVER_STATES } from "@/lib/waivers/model";

const day = z.iso.date("an ISO day, such as 2027-01-31");

export const waiverDto = z.strictObject({
  id: z.string(),
  api: z.string(),
  /** Null: every version of the API. */
  version: z.string().nullable(),
  gate: z.enum(GATE_IDS),
  /** Null: whatever the gate finds. */
  fingerprint: z.string().nullable(),
  reason: z.string(),
  /** The last UTC day on which it holds. */
  expiresOn: day,
  state: z.enum(WAIVER_STATES),
  grantedBy: actorRefDto,
  grantedAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
});
export type WaiverDto = z.output<typeof waiverDto>;
export const waiverPage = pageOf(waiverDto);

export const waiverFilter = z.strictObject({
  ...pageInput.shape,
  api: z.string().min(1).max(80).optional(),
  /** Waivers of this version and those of all versions of its API. */
  version: z.string().min(1).max(100).optional(),
  team: z.string().min(1).max(60).optional(),
  gate: z.enum(GATE_IDS).optional(),
  state: z.enum(WAIVER_STATES).optional(),
  expiresWithinDays: z.coerce.number().int().min(0).max(366).optional(),
});
export type WaiverFilter = z.output<typeof waiverFilter>;

export const waiverId = z.strictObject({ id: z.uuid() });

export const grantWaiverInput = z.strictObject({
  api: z.string().min(1).max(80),
  /** Left out: every version of the API. */
  version: z.string().min(1).max(100).optional(),
  gate: z.enum(GATE_IDS),
  /** Of one finding or change; left out: the whole gate. */
  fingerprint: z.string().trim().min(1).max(200).optional(),
  reason: reasonSchema,
  expiresOn: day,
});
export type GrantWaiverInput = z.output<typeof grantWaiverInput>;
