import { ADMISSION_KEY } from "@/lib/admission/model";
import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import type { SourceSet } from "@/lib/specs/model";
import { loadSource } from "@/lib/versions/verbs/load-source";
import { requireVersion } from "@/lib/versions/verbs/require-version";

/** Definitions whose answer is kept: bytes under a digest never change. */
const MOST_KEPT = 2_000;
const kept = new Map<string, boolean>();

/** The key as definitions may be encoded. */
const WRITTEN = [
  Buffer.from(ADMISSION_KEY, "utf8"),
  Buffer.from(ADMISSION_KEY, "utf16le"),
  Buffer.from(ADMISSION_KEY, "utf16le").swap16(),
];

/** Whether a text names admission rules anywhere. A key that is written with escapes is not looked for. */
export function namesAdmission({ files }: SourceSet): boolean {
  return files.some(({ bytes }) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return WRITTEN.some((key) => text.includes(key));
  });
}

/** The same of a stored version, by its digest; read once. For verbs that have authorised. */
export async function versionNamesAdmission(
  ctx: ServiceContext,
  { id, digest }: { id: string; digest: string },
): Promise<boolean> {
  const known = kept.get(digest);
  if (known !== undefined) return known;
  const found = namesAdmission(await loadSource(ctx, { versionId: id, digest }));
  const oldest = kept.keys().next();
  if (kept.size >= MOST_KEPT && !oldest.done) kept.delete(oldest.value);
  kept.set(digest, found);
  return found;
}

/**
 * Whether the text of a version names admission rules anywhere: cheap enough to ask on its page. What they are worth only
 * reading shows. Throws `not_found`.
 */
export async function hasAdmissionRules(ctx: ServiceContext, ref: { api: string; version: string }): Promise<boolean> {
  requirePermission(ctx.actor, "registry.read");
  return versionNamesAdmission(ctx, await requireVersion(ctx, ref.api, ref.version));
}
