import { mutationOptions } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import { policyDto } from "@/lib/policies/schema";

/** The REST address of a policy: a team's, or the default one. */
export function policyPath(team: string | null): string {
  return team === null ? "/api/v1/policies/default" : `/api/v1/policies/teams/${encodeURIComponent(team)}`;
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
