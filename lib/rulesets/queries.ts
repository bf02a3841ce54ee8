import { mutationOptions, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { createRulesetInput, newRulesetVersionInput, rulesetPatch } from "@/lib/rulesets/schema";
import type { bindingInput, bindingPatch, setBaselineInput } from "@/lib/rulesets/schema/binding";
import type { previewInput } from "@/lib/rulesets/schema/preview";

const schema = () => import("@/lib/rulesets/schema");
const bindings = () => import("@/lib/rulesets/schema/binding");
const rulesetAnswer = async () => (await schema()).rulesetDto;
const bindingAnswer = async () => (await bindings()).bindingDto;
const trialAnswer = async () => (await import("@/lib/rulesets/schema/trial")).trialDto;

/** The REST address of a ruleset. */
export function rulesetPath(ruleset: string): string {
  return `/api/v1/rulesets/${encodeURIComponent(ruleset)}`;
}

/** The address of a ruleset's page. */
export function rulesetHref(ruleset: string, part?: "versions" | "bindings"): string {
  return `/governance/rulesets/${encodeURIComponent(ruleset)}${part ? `/${part}` : ""}`;
}

/** The REST address of a binding. */
export function bindingPath(id: string): string {
  return `/api/v1/ruleset-bindings/${encodeURIComponent(id)}`;
}

const ifMatch = (revision: number) => ({ "if-match": `"${revision}"` });

/** How often a trial that runs is looked at. */
const LOOK_EVERY_MS = 700;

/** Rulesets as the browser reads them. After a change invalidate `rulesetQueries.all()`. */
export const rulesetQueries = {
  all: () => ["rulesets"] as const,
  /** What a text finds in a version; kept while the same is asked again. */
  preview: (input: z.input<typeof previewInput>) =>
    queryOptions({
      queryKey: [...rulesetQueries.all(), "preview", input] as const,
      queryFn: ({ signal }) =>
        fetchOnDemand(
          "/api/v1/rulesets/preview",
          { method: "POST", body: input, signal },
          async () => (await import("@/lib/rulesets/schema/preview")).previewDto,
        ),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
    }),
  /** The versions of an API that a text can be tried on. */
  versionsOf: (api: string) =>
    queryOptions({
      queryKey: [...rulesetQueries.all(), "versions", api] as const,
      queryFn: ({ signal }) =>
        fetchOnDemand(
          `/api/v1/apis/${encodeURIComponent(api)}/versions`,
          {
            query: { limit: 50 },
            signal,
          },
          async () => (await import("@/lib/versions/schema")).versionPage,
        ),
    }),
  trial: (id: string) =>
    queryOptions({
      queryKey: [...rulesetQueries.all(), "trial", id] as const,
      queryFn: ({ signal }) =>
        fetchOnDemand(`/api/v1/ruleset-bindings/trials/${encodeURIComponent(id)}`, { signal }, trialAnswer),
      staleTime: 0,
      refetchInterval: ({ state }) =>
        state.data?.state === "done" || state.data?.state === "failed" ? false : LOOK_EVERY_MS,
    }),
  baselines: (id: string) =>
    queryOptions({
      queryKey: [...rulesetQueries.all(), "baselines", id] as const,
      queryFn: ({ signal }) =>
        fetchOnDemand(
          `${bindingPath(id)}/baselines`,
          { query: { limit: 200 }, signal },
          async () => (await bindings()).baselinePage,
        ),
    }),
};

/** What the browser can do with rulesets, by REST. */
export const rulesetMutations = {
  create: () =>
    mutationOptions({
      mutationKey: [...rulesetQueries.all(), "create"],
      mutationFn: (body: z.input<typeof createRulesetInput>) =>
        fetchOnDemand("/api/v1/rulesets", { method: "POST", body }, rulesetAnswer),
    }),
  /** Writes a new version, unless somebody else did since `revision` (412). */
  save: () =>
    mutationOptions({
      mutationKey: [...rulesetQueries.all(), "save"],
      mutationFn: (input: { ruleset: string; revision: number } & z.input<typeof newRulesetVersionInput>) => {
        const { ruleset, revision, ...body } = input;
        return fetchOnDemand(
          `${rulesetPath(ruleset)}/versions`,
          {
            method: "POST",
            body,
            headers: ifMatch(revision),
          },
          rulesetAnswer,
        );
      },
    }),
  change: () =>
    mutationOptions({
      mutationKey: [...rulesetQueries.all(), "change"],
      mutationFn: (input: { ruleset: string; revision: number; patch: z.input<typeof rulesetPatch> }) =>
        fetchOnDemand(
          rulesetPath(input.ruleset),
          {
            method: "PATCH",
            body: input.patch,
            headers: ifMatch(input.revision),
          },
          rulesetAnswer,
        ),
    }),
  bind: () =>
    mutationOptions({
      mutationKey: [...rulesetQueries.all(), "bind"],
      mutationFn: (body: z.input<typeof bindingInput>) =>
        fetchOnDemand("/api/v1/ruleset-bindings", { method: "POST", body }, bindingAnswer),
    }),
  rebind: () =>
    mutationOptions({
      mutationKey: [...rulesetQueries.all(), "rebind"],
      mutationFn: (input: { id: string; revision: number; patch: z.input<typeof bindingPatch> }) =>
        fetchOnDemand(
          bindingPath(input.id),
          {
            method: "PATCH",
            body: input.patch,
            headers: ifMatch(input.revision),
          },
          bindingAnswer,
        ),
    }),
  unbind: () =>
    mutationOptions({
      mutationKey: [...rulesetQueries.all(), "unbind"],
      mutationFn: (input: { id: string; revision: number }) =>
        fetchOnDemand(
          bindingPath(input.id),
          {
            method: "DELETE",
            headers: ifMatch(input.revision),
          },
          async () => (await import("@/lib/browser/any-answer")).anyAnswer,
        ),
    }),
  /** Begins to try a binding over the newest versions. */
  tryOut: () =>
    mutationOptions({
      mutationKey: [...rulesetQueries.all(), "try"],
      mutationFn: (body: z.input<typeof bindingInput>) =>
        fetchOnDemand("/api/v1/ruleset-bindings/trials", { method: "POST", body }, trialAnswer),
    }),
  setBaseline: () =>
    mutationOptions({
      mutationKey: [...rulesetQueries.all(), "baseline"],
      mutationFn: (input: { id: string; api: string } & z.input<typeof setBaselineInput>) => {
        const { id, api, ...body } = input;
        return fetchOnDemand(
          `${bindingPath(id)}/baselines/${encodeURIComponent(api)}`,
          {
            method: "PUT",
            body,
          },
          async () => (await bindings()).baselineDto,
        );
      },
    }),
};
