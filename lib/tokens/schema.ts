import { z } from "zod";
import { ROLES } from "@/lib/core/context";
import { pageInput, pageOf } from "@/lib/core/paging";
import { PERMISSIONS } from "@/lib/members/model";
import { teamSlug } from "@/lib/members/schema";

export const tokenId = z.uuid();

export const createTokenInput = z.strictObject({
  name: z.string().trim().min(1).max(120),
  role: z.enum(ROLES),
  /** The team it is limited to; left out: all teams. */
  team: teamSlug.optional(),
  /** Permissions it is limited to; left out: all of its role. */
  scopes: z.array(z.enum(PERMISSIONS)).min(1).max(PERMISSIONS.length).optional(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
});
export type CreateTokenInput = z.output<typeof createTokenInput>;

/** The secret is in this answer only. */
export const createdTokenDto = z.strictObject({ id: z.string(), token: z.string() });

export const tokenDto = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The first characters of the secret, to recognise it by. */
  prefix: z.string(),
  role: z.string(),
  team: z.string().nullable(),
  scopes: z.array(z.string()).nullable(),
  createdBy: z.strictObject({ id: z.string(), name: z.string() }),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  lastUsedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});
export type TokenDto = z.output<typeof tokenDto>;

export const listTokensInput = z.strictObject(pageInput.shape);
export const tokenPage = pageOf(tokenDto);
