import { mutationOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { approveWaiverBody, grantWaiverInput, refuseWaiverBody, renewWaiverBody } from "@/lib/waivers/schema";

const schema = () => import("@/lib/waivers/schema");
const answer = async () => (await schema()).waiverDto;

/** The keys of everything about waivers. */
export const waiverQueries = {
  all: () => ["waivers"] as const,
};

const pathOf = (id: string, verb: string) => `/api/v1/waivers/${encodeURIComponent(id)}/${verb}`;

/** What the browser can do with waivers, by REST. */
export const waiverMutations = {
  /** Makes a dated exception to a gate. */
  grant: () =>
    mutationOptions({
      mutationKey: [...waiverQueries.all(), "grant"],
      mutationFn: (body: z.input<typeof grantWaiverInput>) =>
        fetchOnDemand("/api/v1/waivers", { method: "POST", body }, answer),
    }),
  /** Makes one for each of several fingerprints, or none. */
  grantSeveral: () =>
    mutationOptions({
      mutationKey: [...waiverQueries.all(), "grant-several"],
      mutationFn: (body: z.input<typeof grantWaiverInput> & { fingerprints: string[] }) =>
        fetchOnDemand("/api/v1/waivers", { method: "POST", body }, async () => (await schema()).waiverItems),
    }),
  /** Ends a waiver before its time. */
  revoke: () =>
    mutationOptions({
      mutationKey: [...waiverQueries.all(), "revoke"],
      mutationFn: (id: string) =>
        fetchOnDemand(
          `/api/v1/waivers/${encodeURIComponent(id)}`,
          { method: "DELETE" },
          async () => (await import("@/lib/browser/any-answer")).anyAnswer,
        ),
    }),
  /** Approves what was asked for. */
  approve: (id: string) =>
    mutationOptions({
      mutationKey: [...waiverQueries.all(), "approve", id],
      mutationFn: (body: z.input<typeof approveWaiverBody>) =>
        fetchOnDemand(pathOf(id, "approve"), { method: "POST", body }, answer),
    }),
  /** Refuses what was asked for. */
  refuse: (id: string) =>
    mutationOptions({
      mutationKey: [...waiverQueries.all(), "refuse", id],
      mutationFn: (body: z.input<typeof refuseWaiverBody>) =>
        fetchOnDemand(pathOf(id, "refuse"), { method: "POST", body }, answer),
    }),
  /** Asks for a waiver to go on. */
  renew: (id: string) =>
    mutationOptions({
      mutationKey: [...waiverQueries.all(), "renew", id],
      mutationFn: (body: z.input<typeof renewWaiverBody>) =>
        fetchOnDemand(pathOf(id, "renew"), { method: "POST", body }, answer),
    }),
};
