import { mutationOptions } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import { createdTokenDto, type createTokenInput } from "@/lib/tokens/schema";

/** The keys of everything about tokens. */
export const tokenQueries = {
  all: () => ["tokens"] as const,
};

/** What the browser can do with tokens, by REST. */
export const tokenMutations = {
  /** Makes a token; its secret is in this answer only. */
  create: () =>
    mutationOptions({
      mutationKey: [...tokenQueries.all(), "create"],
      mutationFn: (body: z.input<typeof createTokenInput>) =>
        fetchJson("/api/v1/tokens", { method: "POST", body, response: createdTokenDto }),
    }),
  /** Closes a token for good. */
  revoke: () =>
    mutationOptions({
      mutationKey: [...tokenQueries.all(), "revoke"],
      mutationFn: (id: string) =>
        fetchJson(`/api/v1/tokens/${encodeURIComponent(id)}`, { method: "DELETE", response: z.unknown() }),
    }),
};
