import { mutationOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import { auditVerification } from "@/lib/audit/schema";

/** The keys of everything about the audit log. */
export const auditQueries = {
  all: () => ["audit"] as const,
};

/** What the browser asks of the audit log. */
export const auditMutations = {
  /** Recomputes the hash chain: asked for by a press, and as new each time. */
  verify: () =>
    mutationOptions({
      mutationKey: [...auditQueries.all(), "verify"],
      mutationFn: () => fetchJson("/api/v1/audit/verify", { response: auditVerification }),
    }),
};
