import { mutationOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { createProbeBody, lintHeadersBody } from "@/lib/signals/schema";

const schemas = () => import("@/lib/signals/schema");
const anything = async () => (await import("zod")).z.unknown();

/** The keys of everything about signals. */
export const signalQueries = {
  all: () => ["signals"] as const,
};

/** A version by its names. */
export interface VersionNames {
  api: string;
  version: string;
}

/** Where REST keeps the signals of a version. */
export function signalsPath({ api, version }: VersionNames): string {
  return `/api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/signals`;
}

/** What the browser can do with signals, by REST. */
export const signalMutations = {
  /** Adds a probe. */
  addProbe: (of: VersionNames) =>
    mutationOptions({
      mutationKey: [...signalQueries.all(), "add"],
      mutationFn: (body: z.input<typeof createProbeBody>) =>
        fetchOnDemand(`${signalsPath(of)}/probes`, { method: "POST", body }, async () => (await schemas()).probeDto),
    }),
  /** Takes a probe away. */
  removeProbe: (of: VersionNames) =>
    mutationOptions({
      mutationKey: [...signalQueries.all(), "remove"],
      mutationFn: (id: string) =>
        fetchOnDemand(`${signalsPath(of)}/probes/${encodeURIComponent(id)}`, { method: "DELETE" }, anything),
    }),
  /** Asks all probes now. */
  runProbes: (of: VersionNames) =>
    mutationOptions({
      mutationKey: [...signalQueries.all(), "run"],
      mutationFn: () =>
        fetchOnDemand(`${signalsPath(of)}/probes/run`, { method: "POST" }, async () => (await schemas()).probeRunDto),
    }),
  /** Says what is wrong with headers; stores nothing. */
  lint: () =>
    mutationOptions({
      mutationKey: [...signalQueries.all(), "lint"],
      mutationFn: (body: z.input<typeof lintHeadersBody>) =>
        fetchOnDemand("/api/v1/signals/lint", { method: "POST", body }, async () => (await schemas()).lintedHeadersDto),
    }),
};
