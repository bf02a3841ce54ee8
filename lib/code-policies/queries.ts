import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import type { PolicyState } from "./model";
import {
  benchAnswerDto,
  codePolicyDto,
  type DryRunDto,
  dryRunDto,
  dryRunResultPage,
  policyCheckDto,
  type PolicyTextInput,
  shownFactsDto,
} from "./schema";

const ROOT = "/api/v1/code-policies";
/** How often a dry run that is under way is looked at. */
const LOOK_EVERY_MS = 1_500;

/** The REST address of a policy. */
export const codePolicyPath = (slug: string) => `${ROOT}/${encodeURIComponent(slug)}`;

/** Whether a dry run changes by itself. */
export const isUnderWay = (run: Pick<DryRunDto, "state"> | undefined | null) =>
  run?.state === "waiting" || run?.state === "running";

/** Policies as code as the browser reads them. After a change invalidate `codePolicyQueries.all()`. */
export const codePolicyQueries = {
  all: () => ["code-policies"] as const,
  /** What is wrong with a text; asked as people type. */
  check: (rule: { expression: string; message: string }) =>
    queryOptions({
      queryKey: [...codePolicyQueries.all(), "check", rule] as const,
      queryFn: ({ signal }) =>
        fetchJson(`${ROOT}/check`, { method: "POST", body: rule, response: policyCheckDto, signal }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  /** What policies are told of a version. */
  facts: (of: { api: string; version: string }) =>
    queryOptions({
      queryKey: [...codePolicyQueries.all(), "facts", of] as const,
      queryFn: ({ signal }) => fetchJson(`${ROOT}/facts`, { query: of, response: shownFactsDto, signal }),
    }),
  /** A dry run; looked at again and again while it is under way. */
  dryRun: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...codePolicyQueries.all(), "dry-run", slug, id] as const,
      queryFn: ({ signal }) => fetchJson(`${codePolicyPath(slug)}/dry-runs/${id}`, { response: dryRunDto, signal }),
      refetchInterval: (query) => (isUnderWay(query.state.data) ? LOOK_EVERY_MS : false),
    }),
  /** What it found against; `seen` changes with every version that it looked at. */
  results: (slug: string, id: string, seen: number) =>
    queryOptions({
      queryKey: [...codePolicyQueries.all(), "results", slug, id, seen] as const,
      queryFn: ({ signal }) =>
        fetchJson(`${codePolicyPath(slug)}/dry-runs/${id}/results`, {
          query: { limit: 100 },
          response: dryRunResultPage,
          signal,
        }),
    }),
};

const ifMatch = (revision: number) => ({ "if-match": `"${revision}"` });

/** What the browser can do with policies as code, by REST. */
export const codePolicyMutations = {
  create: () =>
    mutationOptions({
      mutationKey: [...codePolicyQueries.all(), "create"],
      mutationFn: (policy: PolicyTextInput & { slug: string }) =>
        fetchJson(ROOT, { method: "POST", body: policy, response: codePolicyDto }),
    }),
  /** Gives it another version, unless somebody else did since `revision` (412). */
  update: (slug: string, revision: number) =>
    mutationOptions({
      mutationKey: [...codePolicyQueries.all(), "update", slug],
      mutationFn: (text: PolicyTextInput) =>
        fetchJson(codePolicyPath(slug), {
          method: "PUT",
          body: text,
          headers: ifMatch(revision),
          response: codePolicyDto,
        }),
    }),
  switch: (slug: string, revision: number) =>
    mutationOptions({
      mutationKey: [...codePolicyQueries.all(), "switch", slug],
      mutationFn: (change: { state: PolicyState; reason: string; withoutDryRun: boolean }) =>
        fetchJson(`${codePolicyPath(slug)}/state`, {
          method: "PUT",
          body: change,
          headers: ifMatch(revision),
          response: codePolicyDto,
        }),
    }),
  remove: (slug: string, revision: number) =>
    mutationOptions({
      mutationKey: [...codePolicyQueries.all(), "remove", slug],
      mutationFn: () =>
        fetchJson(codePolicyPath(slug), { method: "DELETE", headers: ifMatch(revision), response: z.unknown() }),
    }),
  bench: () =>
    mutationOptions({
      mutationKey: [...codePolicyQueries.all(), "bench"],
      mutationFn: (asked: { expression: string; message: string; versions: { api: string; version: string }[] }) =>
        fetchJson(`${ROOT}/bench`, { method: "POST", body: asked, response: benchAnswerDto }),
    }),
  startDryRun: (slug: string) =>
    mutationOptions({
      mutationKey: [...codePolicyQueries.all(), "dry-run", slug],
      mutationFn: () => fetchJson(`${codePolicyPath(slug)}/dry-runs`, { method: "POST", response: dryRunDto }),
    }),
  cancelDryRun: (slug: string) =>
    mutationOptions({
      mutationKey: [...codePolicyQueries.all(), "cancel", slug],
      mutationFn: (id: string) =>
        fetchJson(`${codePolicyPath(slug)}/dry-runs/${id}/cancel`, { method: "POST", response: dryRunDto }),
    }),
};
