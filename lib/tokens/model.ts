import { sha256Hex } from "@/lib/core/digest";

/** Every secret of ours begins like this, so that leak scanners and people can recognise it. */
export const TOKEN_PREFIX = "cct_";
const SHOWN_CHARACTERS = 12;

/** What is stored of a secret: secrets are random and long, so a plain SHA-256 is enough. */
export function hashToken(secret: string): string {
  return sha256Hex(secret);
}

/** The part of a secret that is shown in lists. */
export function visiblePrefix(secret: string): string {
  return secret.slice(0, SHOWN_CHARACTERS);
}

/** Whether a stored token opens anything at this instant. */
export function isLive(token: { expiresAt: Date | null; revokedAt: Date | null }, now: Date): boolean {
  return token.revokedAt === null && (token.expiresAt === null || token.expiresAt > now);
}
