import { mutationOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { grantExemptionInput } from "@/lib/exemptions/schema";

/** What the browser can do with exemptions, by REST. */
export const exemptionMutations = {
  grant: () =>
    mutationOptions({
      mutationKey: ["exemptions", "grant"],
      mutationFn: (body: z.input<typeof grantExemptionInput>) =>
        fetchOnDemand(
          "/api/v1/exemptions",
          { method: "POST", body },
          async () => (await import("@/lib/exemptions/schema")).exemptionDto,
        ),
    }),
  /** Ends one before its time. */
  revoke: () =>
    mutationOptions({
      mutationKey: ["exemptions", "revoke"],
      mutationFn: (id: string) =>
        fetchOnDemand(
          `/api/v1/exemptions/${encodeURIComponent(id)}`,
          { method: "DELETE" },
          async () => (await import("@/lib/browser/any-answer")).anyAnswer,
        ),
    }),
};
