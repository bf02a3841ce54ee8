import { mutationOptions } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import type { PolicySeverity } from "@/lib/diff/model";
import { policyDto } from "@/lib/policies/schema";
import { severityPolicyDto } from "@/lib/policies/schema/severity-policy";

/** The REST address of a policy: a team's, or the default one. */
export function policyPath(team: string | null): string {
  return team === null ? "/api/v1/policies/default" : `/api/v1/policies/teams/${encodeURIComponent(team)}`;
}

/** The REST address of the severities. */
export const SEVERITIES_PATH = "/api/v1/policies/severities";

/** What the form of the severities sends. */
export interface SeveritiesRequest {
  revision: number;
  severities: Record<string, PolicySeverity>;
  reason: string;
}

/** The keys of everything about policies. */
export const policyQueries = {
  all: () => ["policies"] as const,
};

/** What the browser can do with policies, by REST. */
export const policyMutations = {
  /** Replaces a policy, unless somebody else did since `revision` (412); revision 0 is one that is not there yet. */
  set: () =>
    mutationOptions({
      mutationKey: [...policyQueries.all(), "set"],
      mutationFn: ({ team, revision, policy }: { team: string | null; revision: number; policy: LifecyclePolicy }) =>
        fetchJson(policyPath(team), {
          method: "PUT",
          body: policy,
          headers: { "if-match": `"${revision}"` },
          response: policyDto,
        }),
    }),
  /** Replaces the severities, unless somebody else did since `revision` (412). */
  setSeverities: () =>
    mutationOptions({
      mutationKey: [...policyQueries.all(), "set-severities"],
      mutationFn: ({ revision, severities, reason }: SeveritiesRequest) =>
        fetchJson(SEVERITIES_PATH, {
          method: "PUT",
          body: { severities, reason },
          headers: { "if-match": `"${revision}"` },
          response: severityPolicyDto,
        }),
    }),
  /** Takes a team's own policy away: the default holds again. */
  remove: () =>
    mutationOptions({
      mutationKey: [...policyQueries.all(), "remove"],
      mutationFn: ({ team, revision }: { team: string; revision: number }) =>
        fetchJson(policyPath(team), {
          method: "DELETE",
          headers: { "if-match": `"${revision}"` },
          response: z.unknown(),
        }),
    }),
};
