import { storedActor } from "@/lib/versions/model/stored-actor";
import type { PreviewRow } from "@/lib/rubrics/preview-store";
import { PREVIEW_STATES, type PreviewDto, previewResult } from "@/lib/rubrics/schema/preview";

/** A preview as REST shows it. */
export function presentPreview(row: PreviewRow): PreviewDto {
  return {
    id: row.id,
    state: PREVIEW_STATES.find((state) => state === row.state) ?? "failed",
    done: row.done,
    total: row.total,
    result: row.result === null ? null : previewResult.parse(row.result),
    because: row.because,
    by: storedActor(row.byKind, row.byId, row.byName),
    at: row.at.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
