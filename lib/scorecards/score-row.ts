import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { ApiScore } from "@/lib/maturity/model/score";
import { readStoredScore } from "./model/stored-score";

/** A score as its columns hold it: its checks apart from the rest, since they are most of it. */
export interface ScoreColumns {
  /** JSON text. */
  score: string;
  checks: Uint8Array;
  /** SHA-256 of all of it. */
  digest: string;
}

/** The columns of a score; `digest` alone is cheap to have, so the rest is made when it is asked for. */
export function packScore(score: ApiScore): { digest: string; columns: () => ScoreColumns } {
  const { checks, ...rest } = score;
  const [text, listed] = [JSON.stringify(rest), JSON.stringify(checks)];
  const digest = createHash("sha256").update(text).update("\n").update(listed).digest("hex");
  return { digest, columns: () => ({ score: text, checks: gzipSync(listed, { level: 1 }), digest }) };
}

/** The score that columns hold; null where they are of no form that is known. */
export function unpackScore({ score, checks }: { score: unknown; checks: Uint8Array }): ApiScore | null {
  if (typeof score !== "object" || score === null) return null;
  if (checks.length === 0) return readStoredScore(score);
  const listed: unknown = JSON.parse(gunzipSync(checks).toString("utf8"));
  return readStoredScore({ ...score, checks: listed });
}
