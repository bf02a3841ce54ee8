import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { apiSlug } from "@/lib/catalog/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { reasonSchema } from "@/lib/lifecycle/schema";
import { teamSlug } from "@/lib/members/schema";

/** The id of a check, as rubrics have it. */
export const checkId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and single hyphens only, such as described-operations");

export const EXEMPTION_STATES = ["live", "expired", "revoked"] as const;
export type ExemptionState = (typeof EXEMPTION_STATES)[number];

const fields = {
  check: checkId,
  /** One API; or, in its place, `team`. */
  api: apiSlug.optional(),
  /** All APIs of a team, those to come too. */
  team: teamSlug.optional(),
  reason: reasonSchema,
  /** The last UTC day on which it holds. */
  expiresOn: z.iso.date("an ISO day, such as 2027-01-31"),
};

export const grantExemptionInput = z
  .strictObject(fields)
  .refine(({ api, team }) => (api === undefined) !== (team === undefined), "names either an API or a team");

export const exemptionRef = z.strictObject({ id: z.uuid() });
export const revokeExemptionQuery = z.strictObject({ reason: reasonSchema.optional() });

export const exemptionDto = z.strictObject({
  id: z.string(),
  check: z.string(),
  /** Null where it is of a team. */
  api: z.string().nullable(),
  team: z.string().nullable(),
  /** The name of the API or the team. */
  subject: z.string(),
  reason: z.string(),
  expiresOn: z.iso.date(),
  state: z.enum(EXEMPTION_STATES),
  by: actorRefDto,
  at: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
});
export type ExemptionDto = z.output<typeof exemptionDto>;
export const exemptionPage = pageOf(exemptionDto);

const listFields = {
  ...pageInput.shape,
  /** Those of the API, and of its team. */
  api: apiSlug.optional(),
  /** Those of the team, and of its APIs. */
  team: teamSlug.optional(),
  check: checkId.optional(),
};
/** `live`: `true`, only those that hold today. */
export const listExemptionsInput = z.strictObject({ ...listFields, live: z.boolean().optional() });
/** The same as an address has it. */
export const listExemptionsQuery = z.strictObject({ ...listFields, live: z.stringbool().optional() });
