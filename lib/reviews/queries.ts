import { mutationOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import {
  type commentBody,
  commentDto,
  decisionAnswerDto,
  type decisionBody,
  requestedReviewDto,
  type requestReviewInput,
} from "@/lib/reviews/schema";

/** The keys of everything about reviews. */
export const reviewQueries = {
  all: () => ["reviews"] as const,
};

/** What the browser can do with reviews, by REST. */
export const reviewMutations = {
  /** Asks for the review of a version. */
  request: () =>
    mutationOptions({
      mutationKey: [...reviewQueries.all(), "request"],
      mutationFn: (body: z.input<typeof requestReviewInput>) =>
        fetchJson("/api/v1/reviews", { method: "POST", body, response: requestedReviewDto }),
    }),
  /** Decides, on the revision that was looked at: 412 where somebody was faster. */
  decide: (id: string, revision: number) =>
    mutationOptions({
      mutationKey: [...reviewQueries.all(), "decide", id],
      mutationFn: (body: z.input<typeof decisionBody>) =>
        fetchJson(`/api/v1/reviews/${encodeURIComponent(id)}/decisions`, {
          method: "POST",
          body,
          headers: { "if-match": `"${revision}"` },
          response: decisionAnswerDto,
        }),
    }),
  /** Says something about a review or about one of its changes. */
  comment: (id: string) =>
    mutationOptions({
      mutationKey: [...reviewQueries.all(), "comment", id],
      mutationFn: (body: z.input<typeof commentBody>) =>
        fetchJson(`/api/v1/reviews/${encodeURIComponent(id)}/comments`, { method: "POST", body, response: commentDto }),
    }),
};
