import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import { apiPage } from "@/lib/catalog/schema";
import type { TransitionInput } from "@/lib/lifecycle/schema";
import { versionPage } from "@/lib/versions/schema";
import { transitionAnswerDto } from "@/lib/versions/schema/transition";

/** So many replacements are offered at once. */
const MOST_OFFERED = 12;

/** Names that a replacement can have, by what has been typed of them. */
async function offerReplacements(typed: string, signal: AbortSignal): Promise<string[]> {
  const at = typed.indexOf("@");
  if (at > 0) {
    const slug = typed.slice(0, at);
    const query = { limit: MOST_OFFERED };
    const { items } = await fetchJson(`/api/v1/apis/${encodeURIComponent(slug)}/versions`, {
      response: versionPage,
      query,
      signal,
    });
    return items.filter((one) => one.state === "active").map((one) => `${slug}@${one.version}`);
  }
  const query = { q: typed, limit: MOST_OFFERED / 2 };
  const { items } = await fetchJson("/api/v1/apis", { response: apiPage, query, signal });
  return items.flatMap((api) => [api.slug, ...(api.activeVersion ? [`${api.slug}@${api.activeVersion.version}`] : [])]);
}

/** What the browser asks about deprecations. */
export const deprecationQueries = {
  all: () => ["deprecations"] as const,
  /** APIs and active versions that can take the place of something. */
  replacements: (typed: string) =>
    queryOptions({
      queryKey: [...deprecationQueries.all(), "replacements", typed] as const,
      queryFn: ({ signal }) => offerReplacements(typed, signal),
    }),
};

/** Which version moves, and the revision that was looked at: 412 where somebody was faster. */
export interface MovedVersion {
  api: string;
  version: string;
  revision: number;
}

/** The REST address of a version's transitions. */
export function transitionsPath({ api, version }: Pick<MovedVersion, "api" | "version">): string {
  return `/api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/transitions`;
}

/** What the browser can do with the life of a version, by REST. */
export const transitionMutations = {
  /** Moves a version to another state. */
  move: (version: MovedVersion) =>
    mutationOptions({
      mutationKey: [...deprecationQueries.all(), "move", version.api, version.version],
      mutationFn: (body: TransitionInput) =>
        fetchJson(transitionsPath(version), {
          method: "POST",
          body,
          headers: { "if-match": `"${version.revision}"` },
          response: transitionAnswerDto,
        }),
    }),
};
