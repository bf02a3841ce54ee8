import { mutationOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { aliasInput } from "@/lib/usage/schema/telemetry";
import type { ignoredPathInput } from "@/lib/usage/schema/usage";

const ignoredOf = (api: string) => `/api/v1/apis/${encodeURIComponent(api)}/usage/ignored-paths`;
const anything = async () => (await import("zod")).z.unknown();
const telemetry = () => import("@/lib/usage/schema/telemetry");

/** What the browser can do about usage, by REST. */
export const usageMutations = {
  /** Ignores calls to a path of an API. */
  ignore: (api: string) =>
    mutationOptions({
      mutationKey: ["usage", "ignore", api],
      mutationFn: (body: z.input<typeof ignoredPathInput>) =>
        fetchOnDemand(
          ignoredOf(api),
          { method: "POST", body },
          async () => (await import("@/lib/usage/schema/usage")).ignoredPathOutput,
        ),
    }),
  /** Says that a service's calls are calls to an API. */
  assign: () =>
    mutationOptions({
      mutationKey: ["usage", "assign"],
      mutationFn: (body: z.input<typeof aliasInput>) =>
        fetchOnDemand("/api/v1/usage/aliases", { method: "POST", body }, async () => (await telemetry()).aliasDto),
    }),
  /** Changes which attributes say who calls. */
  settings: () =>
    mutationOptions({
      mutationKey: ["usage", "settings"],
      mutationFn: (body: { consumerAttributes: string[] }) =>
        fetchOnDemand(
          "/api/v1/usage/telemetry",
          { method: "PATCH", body },
          async () => (await telemetry()).telemetrySettingsDto,
        ),
    }),
};

/** Ignores a path no more. */
export function endIgnoring(api: string, query: { method: string; path: string }): Promise<unknown> {
  return fetchOnDemand(ignoredOf(api), { method: "DELETE", query }, anything);
}

/** Ends an alias. */
export function endAlias(query: { service: string; pathPrefix: string }): Promise<unknown> {
  return fetchOnDemand("/api/v1/usage/aliases", { method: "DELETE", query }, anything);
}
