import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { DeclareInput, RecordPatch } from "@/lib/deprecations/schema/record";
import type { TransitionInput } from "@/lib/lifecycle/schema";

/** So many replacements are offered at once. */
const MOST_OFFERED = 12;

/** Names that a replacement can have, by what has been typed of them. */
async function offerReplacements(typed: string, signal: AbortSignal): Promise<string[]> {
  const at = typed.indexOf("@");
  if (at > 0) {
    const slug = typed.slice(0, at);
    const query = { limit: MOST_OFFERED };
    const { items } = await fetchOnDemand(
      `/api/v1/apis/${encodeURIComponent(slug)}/versions`,
      {
        query,
        signal,
      },
      async () => (await import("@/lib/versions/schema")).versionPage,
    );
    return items.filter((one) => one.state === "active").map((one) => `${slug}@${one.version}`);
  }
  const query = { q: typed, limit: MOST_OFFERED / 2 };
  const { items } = await fetchOnDemand(
    "/api/v1/apis",
    { query, signal },
    async () => (await import("@/lib/catalog/schema")).apiPage,
  );
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
        fetchOnDemand(
          transitionsPath(version),
          {
            method: "POST",
            body,
            headers: { "if-match": `"${version.revision}"` },
          },
          async () => (await import("@/lib/versions/schema/transition")).transitionAnswerDto,
        ),
    }),
};

/** The REST address of what goes away of a version; with an id of one record. */
export function recordsPath({ api, version }: Pick<MovedVersion, "api" | "version">, id?: string): string {
  const path = `/api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/deprecations`;
  return id === undefined ? path : `${path}/${id}`;
}

const oneRecord = async () => (await import("@/lib/deprecations/schema/record")).recordAnswer;

/** What the browser can do with records of what goes away, by REST. */
export const recordMutations = {
  /** Says that a part goes away. */
  declare: (version: Pick<MovedVersion, "api" | "version">) =>
    mutationOptions({
      mutationKey: [...deprecationQueries.all(), "declare", version.api, version.version],
      mutationFn: (body: DeclareInput) => fetchOnDemand(recordsPath(version), { method: "POST", body }, oneRecord),
    }),
  /** Changes a record, unless somebody else did since `revision` (412). */
  change: (version: MovedVersion, id: string) =>
    mutationOptions({
      mutationKey: [...deprecationQueries.all(), "change", id],
      mutationFn: (body: RecordPatch) =>
        fetchOnDemand(
          recordsPath(version, id),
          { method: "PATCH", body, headers: { "if-match": `"${version.revision}"` } },
          oneRecord,
        ),
    }),
  /** Takes a record back. */
  withdraw: (version: Pick<MovedVersion, "api" | "version">, id: string) =>
    mutationOptions({
      mutationKey: [...deprecationQueries.all(), "withdraw", id],
      mutationFn: (reason: string) =>
        fetchOnDemand(recordsPath(version, id), { method: "DELETE", query: { reason } }, async () =>
          (await import("zod")).z.unknown(),
        ),
    }),
};
