import { mutationOptions } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import { type grantWaiverInput, waiverDto } from "@/lib/waivers/schema";

/** The keys of everything about waivers. */
export const waiverQueries = {
  all: () => ["waivers"] as const,
};

/** What the browser can do with waivers, by REST. */
export const waiverMutations = {
  /** Makes a dated exception to a gate. */
  grant: () =>
    mutationOptions({
      mutationKey: [...waiverQueries.all(), "grant"],
      mutationFn: (body: z.input<typeof grantWaiverInput>) =>
        fetchJson("/api/v1/waivers", { method: "POST", body, response: waiverDto }),
    }),
  /** Ends a waiver before its time. */
  revoke: () =>
    mutationOptions({
      mutationKey: [...waiverQueries.all(), "revoke"],
      mutationFn: (id: string) =>
        fetchJson(`/api/v1/waivers/${encodeURIComponent(id)}`, { method: "DELETE", response: z.unknown() }),
    }),
};
