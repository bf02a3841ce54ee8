import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { fetchJson, withQuery } from "@/lib/browser/fetch-json";
import { jobDto, type JobFilter, jobPage } from "./schema";

/** What the browser asks of background jobs. */
export const jobQueries = {
  all: () => ["jobs"] as const,
  /** A page of jobs; asked again every few seconds while somebody looks. */
  list: (filter: JobFilter) =>
    queryOptions({
      queryKey: [...jobQueries.all(), filter],
      queryFn: ({ signal }) => fetchJson(withQuery("/api/v1/jobs", filter), { response: jobPage, signal }),
    }),
};

/** What the browser can do with background jobs, by REST. */
export const jobMutations = {
  /** Runs a job that failed once more, or calls off one that has not ended. */
  move: () =>
    mutationOptions({
      mutationKey: [...jobQueries.all(), "move"],
      mutationFn: ({ id, to }: { id: string; to: "retry" | "cancel" }) =>
        fetchJson(`/api/v1/jobs/${encodeURIComponent(id)}/${to}`, { method: "POST", response: jobDto }),
    }),
};
