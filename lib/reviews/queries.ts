import { mutationOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import { tell } from "@/lib/browser/tell";
import type { commentBody, decisionBody, requestReviewInput } from "@/lib/reviews/schema";
import type { decisionsBody, editReviewBody, marksBody, withdrawBody } from "@/lib/reviews/schema/inputs";

const schema = () => import("@/lib/reviews/schema");
const inputs = () => import("@/lib/reviews/schema/inputs");
const pathOf = (id: string, rest = ""): string => `/api/v1/reviews/${encodeURIComponent(id)}${rest}`;
const ifMatch = (revision: number) => ({ "if-match": `"${revision}"` });

/** The keys of everything about reviews. */
export const reviewQueries = {
  all: () => ["reviews"] as const,
};

/** Says that the viewer has seen a revision of a version for the first time, on which nothing on the page depends. */
export function tellFirstLook(id: string, revision: number): Promise<void> {
  return tell(pathOf(id, "/seen"), { revision });
}

/** What the browser can do with reviews, by REST. */
export const reviewMutations = {
  /** Asks for the review of a version. */
  request: () =>
    mutationOptions({
      mutationKey: [...reviewQueries.all(), "request"],
      mutationFn: (body: z.input<typeof requestReviewInput>) =>
        fetchOnDemand("/api/v1/reviews", { method: "POST", body }, async () => (await schema()).requestedReviewDto),
    }),
  /** Decides, on the revision that was looked at: 412 where somebody was faster. */
  decide: (id: string, revision: number) =>
    mutationOptions({
      mutationKey: [...reviewQueries.all(), "decide", id],
      mutationFn: (body: z.input<typeof decisionBody>) =>
        fetchOnDemand(
          pathOf(id, "/decisions"),
          {
            method: "POST",
            body,
            headers: ifMatch(revision),
          },
          async () => (await schema()).decisionAnswerDto,
        ),
    }),
  /** Says something about a review or about one of its changes. */
  comment: (id: string) =>
    mutationOptions({
      mutationKey: [...reviewQueries.all(), "comment", id],
      mutationFn: (body: z.input<typeof commentBody>) =>
        fetchOnDemand(pathOf(id, "/comments"), { method: "POST", body }, async () => (await schema()).commentDto),
    }),
  /** Takes a review back. `revision` is that of the review, as it was read. */
  withdraw: (id: string, revision: number) =>
    mutationOptions({
      mutationKey: [...reviewQueries.all(), "withdraw", id],
      mutationFn: (body: z.input<typeof withdrawBody>) =>
        fetchOnDemand(
          pathOf(id, "/withdraw"),
          {
            method: "POST",
            body,
            headers: ifMatch(revision),
          },
          async () => (await inputs()).reviewStandingDto,
        ),
    }),
  /** Publishes what a review approved, by hand. */
  publish: (id: string) =>
    mutationOptions({
      mutationKey: [...reviewQueries.all(), "publish", id],
      mutationFn: () =>
        fetchOnDemand(pathOf(id, "/publish"), { method: "POST" }, async () => (await inputs()).reviewStandingDto),
    }),
  /** Says anew what a review is for, or whether it publishes by itself. */
  edit: (id: string, revision: number) =>
    mutationOptions({
      mutationKey: [...reviewQueries.all(), "edit", id],
      mutationFn: (body: z.input<typeof editReviewBody>) =>
        fetchOnDemand(
          pathOf(id),
          { method: "PATCH", body, headers: ifMatch(revision) },
          async () => (await inputs()).reviewStandingDto,
        ),
    }),
  /** Takes back a decision of one's own. */
  undo: (id: string) =>
    mutationOptions({
      mutationKey: [...reviewQueries.all(), "undo", id],
      mutationFn: (decisionId: string) =>
        fetchOnDemand(
          pathOf(id, `/decisions/${encodeURIComponent(decisionId)}`),
          {
            method: "DELETE",
          },
          async () => (await inputs()).reviewStandingDto,
        ),
    }),
  /** Decides on several reviews; each has an answer of its own. */
  decideMany: () =>
    mutationOptions({
      mutationKey: [...reviewQueries.all(), "decide-many"],
      mutationFn: (body: z.input<typeof decisionsBody>) =>
        fetchOnDemand(
          "/api/v1/reviews/decisions",
          { method: "POST", body },
          async () => (await inputs()).decisionsAnswerDto,
        ),
    }),
  /** Says that a revision of the version was looked at. */
  see: (id: string) =>
    mutationOptions({
      mutationKey: [...reviewQueries.all(), "see", id],
      mutationFn: (revision: number) =>
        fetchOnDemand(
          pathOf(id, "/seen"),
          { method: "POST", body: { revision } },
          async () => (await inputs()).seenDto,
        ),
    }),
  /** Marks items as done, and others as not done any more. */
  mark: (id: string) =>
    mutationOptions({
      mutationKey: [...reviewQueries.all(), "mark", id],
      mutationFn: (body: z.input<typeof marksBody>) =>
        fetchOnDemand(pathOf(id, "/marks"), { method: "PUT", body }, async () => (await inputs()).marksDto),
    }),
};
