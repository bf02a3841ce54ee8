import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { AnchorInput } from "@/lib/threads/schema";

const schema = () => import("@/lib/threads/schema");

const threadPath = (id: string) => `/api/v1/threads/${encodeURIComponent(id)}`;
const reviewPath = (id: string) => `/api/v1/reviews/${encodeURIComponent(id)}`;

/** What the browser reads of threads. */
export const threadQueries = {
  all: () => ["threads"] as const,
  /** People to name in a review, by the beginning of a word of theirs. */
  mentions: (review: string, q: string) =>
    queryOptions({
      queryKey: [...threadQueries.all(), "mentions", review, q] as const,
      queryFn: ({ signal }) =>
        fetchOnDemand(
          `${reviewPath(review)}/mentions`,
          { query: { q }, signal },
          async () => (await schema()).mentionList,
        ),
      staleTime: 60_000,
    }),
};

/** What the browser can do with threads, by REST. */
export const threadMutations = {
  /** Begins a thread about a place of a review. */
  open: (review: string, anchor: AnchorInput) =>
    mutationOptions({
      mutationKey: [...threadQueries.all(), "open", review],
      mutationFn: (body: string) =>
        fetchOnDemand(
          `${reviewPath(review)}/threads`,
          { method: "POST", body: { anchor, body } },
          async () => (await schema()).threadDto,
        ),
    }),
  /** Adds to a thread. */
  reply: (thread: string) =>
    mutationOptions({
      mutationKey: [...threadQueries.all(), "reply", thread],
      mutationFn: (body: string) =>
        fetchOnDemand(
          `${threadPath(thread)}/comments`,
          { method: "POST", body: { body } },
          async () => (await schema()).threadCommentDto,
        ),
    }),
  /** Says something else in a comment of one's own. */
  edit: (thread: string, comment: string) =>
    mutationOptions({
      mutationKey: [...threadQueries.all(), "edit", comment],
      mutationFn: (body: string) =>
        fetchOnDemand(
          `${threadPath(thread)}/comments/${encodeURIComponent(comment)}`,
          {
            method: "PATCH",
            body: { body },
          },
          async () => (await schema()).threadCommentDto,
        ),
    }),
  /** Deletes a comment of one's own. */
  remove: (thread: string, comment: string) =>
    mutationOptions({
      mutationKey: [...threadQueries.all(), "remove", comment],
      mutationFn: () =>
        fetchOnDemand(
          `${threadPath(thread)}/comments/${encodeURIComponent(comment)}`,
          {
            method: "DELETE",
          },
          async () => (await schema()).nothing,
        ),
    }),
  /** Resolves a thread, or opens it again. */
  settle: (thread: string) =>
    mutationOptions({
      mutationKey: [...threadQueries.all(), "settle", thread],
      mutationFn: (state: "open" | "resolved") =>
        fetchOnDemand(threadPath(thread), { method: "PATCH", body: { state } }, async () => (await schema()).threadDto),
    }),
};
