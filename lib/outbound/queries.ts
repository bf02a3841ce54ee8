import { mutationOptions } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import { type createOutboundRuleInput, outboundRuleDto } from "@/lib/outbound/schema";

/** The keys of everything about the way out. */
export const outboundQueries = {
  all: () => ["outbound-rules"] as const,
};

/** What the browser can do with rules, by REST. */
export const outboundMutations = {
  /** Allows an origin. */
  create: () =>
    mutationOptions({
      mutationKey: [...outboundQueries.all(), "create"],
      mutationFn: (body: z.input<typeof createOutboundRuleInput>) =>
        fetchJson("/api/v1/outbound-rules", { method: "POST", body, response: outboundRuleDto }),
    }),
  /** Closes an origin. */
  remove: () =>
    mutationOptions({
      mutationKey: [...outboundQueries.all(), "remove"],
      mutationFn: (id: string) =>
        fetchJson(`/api/v1/outbound-rules/${encodeURIComponent(id)}`, { method: "DELETE", response: z.unknown() }),
    }),
};
