import { mutationOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { ClausePatch, clauseInput } from "@/lib/slos/schema/clause";
import type { SloPatch, sloInput } from "@/lib/slos/schema/objective";

/** The address of an API's objectives in the REST API, or of one of them. */
export function slosPath(api: string, slo?: string): string {
  const all = `/api/v1/apis/${encodeURIComponent(api)}/slos`;
  return slo === undefined ? all : `${all}/${encodeURIComponent(slo)}`;
}

const schemas = () => import("@/lib/slos/schema/objective");
const detail = async () => (await schemas()).sloDetail;
const anything = async () => (await import("zod")).z.unknown();

/** What the browser can do about objectives, by REST. */
export const sloMutations = {
  create: (api: string) =>
    mutationOptions({
      mutationKey: ["slos", "create", api],
      mutationFn: (body: z.input<typeof sloInput>) => fetchOnDemand(slosPath(api), { method: "POST", body }, detail),
    }),
  update: (api: string, slo: string) =>
    mutationOptions({
      mutationKey: ["slos", "update", api, slo],
      mutationFn: (body: SloPatch) => fetchOnDemand(slosPath(api, slo), { method: "PATCH", body }, detail),
    }),
  /** Reads an OpenSLO file; with `dryRun` only says what would come of it. */
  import: (api: string) =>
    mutationOptions({
      mutationKey: ["slos", "import", api],
      mutationFn: ({ text, dryRun }: { text: string; dryRun: boolean }) =>
        fetchOnDemand(
          `${slosPath(api)}/import`,
          { method: "POST", body: new Blob([text], { type: "application/yaml" }), query: dryRun ? { dryRun } : {} },
          async () => (await schemas()).importedDto,
        ),
    }),
};

/** Takes an objective away. */
export function removeSlo(api: string, slo: string): Promise<unknown> {
  return fetchOnDemand(slosPath(api, slo), { method: "DELETE" }, anything);
}

/** The address of the clauses about an API in the REST API, or of one of them. */
export function clausesPath(api: string, clause?: string): string {
  const all = `/api/v1/apis/${encodeURIComponent(api)}/clauses`;
  return clause === undefined ? all : `${all}/${encodeURIComponent(clause)}`;
}

const clause = async () => (await import("@/lib/slos/schema/clause")).clauseDto;

/** What the browser can do about clauses, by REST. */
export const clauseMutations = {
  create: (api: string) =>
    mutationOptions({
      mutationKey: ["clauses", "create", api],
      mutationFn: (body: z.input<typeof clauseInput>) =>
        fetchOnDemand(clausesPath(api), { method: "POST", body }, clause),
    }),
  update: (api: string, name: string) =>
    mutationOptions({
      mutationKey: ["clauses", "update", api, name],
      mutationFn: (body: ClausePatch) => fetchOnDemand(clausesPath(api, name), { method: "PATCH", body }, clause),
    }),
};

/** Takes a clause away. */
export function removeClause(api: string, name: string): Promise<unknown> {
  return fetchOnDemand(clausesPath(api, name), { method: "DELETE" }, anything);
}
