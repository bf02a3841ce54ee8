import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { z } from "zod";
import { sha256Hex } from "@/lib/core/digest";
import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { SEVERITIES } from "@/lib/diff/model";
import type { ReviewItem } from "@/lib/gates/model";
import type { PresentContent } from "@/lib/reviews/model/present-items";

const deflate = promisify(gzip);
const inflate = promisify(gunzip);

/** More than any definition that the registry accepts can have. */
const MOST_BYTES = 256 * 1024 * 1024;

const items: z.ZodType<ReviewItem[]> = z.array(
  z.strictObject({
    fingerprint: z.string(),
    kind: z.enum(["change", "extension", "content"]),
    rule: z.string(),
    severity: z.enum(SEVERITIES),
    operation: z.string().nullable(),
    message: z.string(),
  }),
);

/** Keeps what there is to see in a review now, once; null where nobody knows what there is. Returns its id. */
export async function keepSnapshot(
  access: DataAccess,
  reviewId: string,
  present: PresentContent,
): Promise<string | null> {
  if (present.items === null) return null;
  const fingerprints = present.items.map((item) => item.fingerprint).sort();
  const key = sha256Hex([present.digest, ...fingerprints].join("\n"));
  const known = await dbOf(access).reviewSnapshot.findUnique({
    where: { reviewId_key: { reviewId, key } },
    select: { id: true },
  });
  if (known) return known.id;
  const { digest, versionRevision } = present;
  const content = new Uint8Array(await deflate(JSON.stringify(present.items)));
  const data = { reviewId, key, digest, versionRevision, content };
  return (await dbOf(access).reviewSnapshot.create({ data, select: { id: true } })).id;
}

/** What some snapshots hold, by their ids. */
export async function readSnapshots(
  access: DataAccess,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ReviewItem[]>> {
  if (ids.length === 0) return new Map();
  const rows = await dbOf(access).reviewSnapshot.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, content: true },
  });
  const found = new Map<string, readonly ReviewItem[]>();
  // Unpacked beside the main thread, one after the other: several may hold fifty thousand items each.
  for (const { id, content } of rows) {
    const text = (await inflate(content, { maxOutputLength: MOST_BYTES })).toString("utf8");
    found.set(id, items.parse(JSON.parse(text)));
  }
  return found;
}
