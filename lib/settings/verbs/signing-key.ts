import { hkdfSync, randomBytes } from "node:crypto";
import type { ServiceContext } from "@/lib/core/context";
import { settings } from "@/lib/env";
import { keepFirst } from "@/lib/settings/store";

const KEY_SETTING = "keys.secret";
const KEY_BYTES = 32;

/**
 * A key of this registry for one purpose (HKDF, RFC 5869): of CONCORDAT_AUTH_SECRET where that is set, else of a secret that
 * is made once and kept in the database. Other purposes have other keys.
 */
export async function signingKey(ctx: ServiceContext, purpose: string): Promise<Buffer> {
  const given = settings().CONCORDAT_AUTH_SECRET;
  const secret =
    given ?? (await keepFirst(ctx.access, KEY_SETTING, randomBytes(KEY_BYTES).toString("base64url"), ctx.now));
  return Buffer.from(hkdfSync("sha256", secret, "concordat", purpose, KEY_BYTES));
}
