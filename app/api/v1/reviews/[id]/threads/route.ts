import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";
import { reviewId } from "@/lib/reviews/schema";
import { threadBody, threadDto, threadFilter, threadPage } from "@/lib/threads/schema";
import { listThreads } from "@/lib/threads/verbs/list-threads";
import { openThread } from "@/lib/threads/verbs/open-thread";

export const GET = defineRoute({
  operationId: "listThreads",
  summary: "List the threads of a review",
  description: "The oldest first. `place` is where each stands in the revision of now, or why it is outdated.",
  tag: "Reviews",
  params: reviewId,
  query: threadFilter,
  response: threadPage,
  alsoAnswers: [404],
  handle: (ctx, { params: { id }, query }) => listThreads(ctx, { review: id, ...query }),
});

/** Whoever may comment in the review. */
export const POST = defineRoute({
  operationId: "openThread",
  summary: "Begin a thread about a place of a review",
  description: "The place must be there now. `@handle` in the words names people, who are told.",
  tag: "Reviews",
  params: reviewId,
  body: threadBody,
  response: threadDto,
  status: 201,
  alsoAnswers: [404],
  handle: async (ctx, { params: { id }, body }) => {
    const thread = await openThread(ctx, { review: id, thread: body });
    return reply(thread, {
      status: 201,
      etag: entityTag(thread.revision),
      headers: { location: `/api/v1/threads/${thread.id}` },
    });
  },
});
