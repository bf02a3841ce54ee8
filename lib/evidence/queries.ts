import { mutationOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { evidenceInput } from "@/lib/evidence/schema";

/** A report as the form sends it. */
export type EvidenceRequest = z.input<typeof evidenceInput>;

/** The REST address of what is reported of an API. */
export function evidencePath(api: string): string {
  return `/api/v1/apis/${encodeURIComponent(api)}/evidence`;
}

/** What the browser can do with reports, by REST. */
export const evidenceMutations = {
  report: (api: string) =>
    mutationOptions({
      mutationKey: ["evidence", "report", api],
      mutationFn: (body: EvidenceRequest) =>
        fetchOnDemand(
          evidencePath(api),
          { method: "POST", body },
          async () => (await import("@/lib/evidence/schema")).evidenceDto,
        ),
    }),
  /** Takes a report back; it stays readable. */
  withdraw: () =>
    mutationOptions({
      mutationKey: ["evidence", "withdraw"],
      mutationFn: ({ id, reason }: { id: string; reason: string }) =>
        fetchOnDemand(
          `/api/v1/evidence/${encodeURIComponent(id)}`,
          { method: "DELETE", query: reason === "" ? {} : { reason } },
          async () => (await import("@/lib/browser/any-answer")).anyAnswer,
        ),
    }),
};
