import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { BindingScope } from "@/lib/rulesets/model";
import type { DeprecationRules } from "./model";

/** Where policies are made over REST. */
export const POLICIES_PATH = "/api/v1/deprecation-policies";
/** Where they are bound. */
export const BINDINGS_PATH = "/api/v1/deprecation-policy-bindings";

/** The REST address of a policy. */
export function deprecationPolicyPath(policy: string): string {
  return `${POLICIES_PATH}/${encodeURIComponent(policy)}`;
}

/** The REST address of what holds for an API. */
export function effectivePath(api: string): string {
  return `/api/v1/apis/${encodeURIComponent(api)}/deprecation-policy`;
}

/** What the form of a policy sends. */
export interface PolicyRequest {
  slug: string;
  name: string;
  description: string;
  team?: string | undefined;
  rules: Partial<DeprecationRules>;
}

const onePolicy = async () => (await import("./schema")).deprecationPolicyDto;
const nothing = async () => (await import("zod")).z.unknown();

/** What the browser asks about deprecation policies. */
export const deprecationPolicyQueries = {
  all: () => ["deprecation-policies"] as const,
  /** What holds for an API, and the earliest sunset of what is announced on a day. */
  effective: (api: string, asked: { deprecatedAt?: string; zone?: string; stability?: string }) =>
    queryOptions({
      queryKey: [...deprecationPolicyQueries.all(), "effective", api, asked] as const,
      queryFn: ({ signal }) =>
        fetchOnDemand(
          effectivePath(api),
          { query: asked, signal },
          async () => (await import("./schema")).effectiveDeprecationDto,
        ),
    }),
};

/** What the browser can do with them, by REST. */
export const deprecationPolicyMutations = {
  create: () =>
    mutationOptions({
      mutationKey: [...deprecationPolicyQueries.all(), "create"],
      mutationFn: (body: PolicyRequest) => fetchOnDemand(POLICIES_PATH, { method: "POST", body }, onePolicy),
    }),
  /** Changes a policy, unless somebody else did since `revision` (412). */
  change: () =>
    mutationOptions({
      mutationKey: [...deprecationPolicyQueries.all(), "change"],
      mutationFn: ({ slug, revision, ...body }: Omit<PolicyRequest, "team"> & { revision: number }) =>
        fetchOnDemand(
          deprecationPolicyPath(slug),
          { method: "PATCH", body, headers: { "if-match": `"${revision}"` } },
          onePolicy,
        ),
    }),
  remove: () =>
    mutationOptions({
      mutationKey: [...deprecationPolicyQueries.all(), "remove"],
      mutationFn: ({ slug, revision }: { slug: string; revision: number }) =>
        fetchOnDemand(
          deprecationPolicyPath(slug),
          { method: "DELETE", headers: { "if-match": `"${revision}"` } },
          nothing,
        ),
    }),
  bind: () =>
    mutationOptions({
      mutationKey: [...deprecationPolicyQueries.all(), "bind"],
      mutationFn: (body: { policy: string; scope: BindingScope; subject?: string }) =>
        fetchOnDemand(BINDINGS_PATH, { method: "POST", body }, async () => (await import("./schema")).policyBindingDto),
    }),
  unbind: () =>
    mutationOptions({
      mutationKey: [...deprecationPolicyQueries.all(), "unbind"],
      mutationFn: (id: string) => fetchOnDemand(`${BINDINGS_PATH}/${id}`, { method: "DELETE" }, nothing),
    }),
};
