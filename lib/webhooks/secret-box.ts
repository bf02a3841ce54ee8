import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SECRET_BYTES = 32;
const SCHEME = "v1.";

/** A new signing secret, as Standard Webhooks writes it. */
export function newSecret(): string {
  return `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`;
}

/** Locks a secret for the database (AES-256-GCM, a nonce of its own each time); `owner` binds it to one webhook. */
export function sealSecret(secret: string, key: Buffer, owner: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(owner));
  const locked = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return SCHEME + Buffer.concat([nonce, cipher.getAuthTag(), locked]).toString("base64url");
}

/** The secret again; null where it was locked with another key or for another webhook, or was changed. */
export function openSecret(sealed: string, key: Buffer, owner: string): string | null {
  const bytes = Buffer.from(sealed.slice(SCHEME.length), "base64url");
  if (!sealed.startsWith(SCHEME) || bytes.length <= NONCE_BYTES + TAG_BYTES) return null;
  try {
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
