import { mutationOptions, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { startPreviewInput } from "@/lib/rubrics/schema/preview";
import type { chooseRubricInput, createRubricInput, newRubricVersionInput } from "@/lib/rubrics/schema/rubric";

const rubrics = () => import("@/lib/rubrics/schema/rubric");
const rubricAnswer = async () => (await rubrics()).rubricDetailDto;
const previewAnswer = async () => (await import("@/lib/rubrics/schema/preview")).previewDto;

/** The REST address of a rubric. */
export function rubricPath(rubric: string): string {
  return `/api/v1/rubrics/${encodeURIComponent(rubric)}`;
}

/** The address of a rubric's page; of another version than the newest with its number. */
export function rubricHref(rubric: string, part?: "yaml" | "versions", number?: number): string {
  const page = `/governance/rubrics/${encodeURIComponent(rubric)}${part ? `/${part}` : ""}`;
  return number === undefined ? page : `${page}?number=${number}`;
}

/** How often a preview that runs is looked at. */
const LOOK_EVERY_MS = 700;

/** Rubrics as the browser reads them. */
export const rubricQueries = {
  all: () => ["rubrics"] as const,
  preview: (id: string) =>
    queryOptions({
      queryKey: [...rubricQueries.all(), "preview", id] as const,
      queryFn: ({ signal }) =>
        fetchOnDemand(`/api/v1/rubric-previews/${encodeURIComponent(id)}`, { signal }, previewAnswer),
      staleTime: 0,
      refetchInterval: ({ state }) =>
        state.data?.state === "done" || state.data?.state === "failed" ? false : LOOK_EVERY_MS,
    }),
};

/** What the browser can do with rubrics, by REST. */
export const rubricMutations = {
  create: () =>
    mutationOptions({
      mutationKey: [...rubricQueries.all(), "create"],
      mutationFn: (body: z.input<typeof createRubricInput>) =>
        fetchOnDemand("/api/v1/rubrics", { method: "POST", body }, rubricAnswer),
    }),
  /** Writes a new version, unless somebody else did since `revision` (412). */
  save: () =>
    mutationOptions({
      mutationKey: [...rubricQueries.all(), "save"],
      mutationFn: (input: { rubric: string; revision: number; said: z.input<typeof newRubricVersionInput> }) =>
        fetchOnDemand(
          `${rubricPath(input.rubric)}/versions`,
          { method: "POST", body: input.said, headers: { "if-match": `"${input.revision}"` } },
          rubricAnswer,
        ),
    }),
  archive: () =>
    mutationOptions({
      mutationKey: [...rubricQueries.all(), "archive"],
      mutationFn: ({ rubric, revision, archived }: { rubric: string; revision: number; archived: boolean }) =>
        fetchOnDemand(
          rubricPath(rubric),
          { method: "PATCH", body: { archived }, headers: { "if-match": `"${revision}"` } },
          rubricAnswer,
        ),
    }),
  /** Makes scores with a version from now on. */
  choose: () =>
    mutationOptions({
      mutationKey: [...rubricQueries.all(), "choose"],
      mutationFn: (body: z.input<typeof chooseRubricInput>) =>
        fetchOnDemand("/api/v1/rubric-choice", { method: "PUT", body }, async () => (await rubrics()).rubricChoiceDto),
    }),
  /** Begins to score every API under a rubric. */
  preview: () =>
    mutationOptions({
      mutationKey: [...rubricQueries.all(), "try"],
      mutationFn: (body: z.input<typeof startPreviewInput>) =>
        fetchOnDemand("/api/v1/rubric-previews", { method: "POST", body }, previewAnswer),
    }),
};
