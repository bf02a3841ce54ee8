import { defineRoute } from "@/lib/http/define-route";
import { tryAnswer, tryBody, tryServers } from "@/lib/try/schema";
import { listTryServers } from "@/lib/try/verbs/list-try-servers";
import { tryOperation } from "@/lib/try/verbs/try-operation";
import { versionRef } from "@/lib/versions/schema";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listTryServers",
  summary: "Where operations of a version can be tried",
  description:
    "The servers that the definition names, and whether an administrator's rule lets the registry call them.",
  tag: "Versions",
  params: versionRef,
  response: tryServers,
  alsoAnswers: [410],
  handle: (ctx, { params }) => listTryServers(ctx, params),
});

/** Signed-in people and tokens, to servers of the definition that an administrator allowed. */
export const POST = defineRoute({
  operationId: "tryOperation",
  summary: "Send a request to a server of the definition",
  description:
    "Answers 200 with what the other server answered, whatever its status. Redirects are shown, not followed; at most 5 MB and 30 seconds.",
  tag: "Versions",
  params: versionRef,
  body: tryBody,
  response: tryAnswer,
  alsoAnswers: [410, 502, 503],
  // What the other server said may be anything: it is not kept for a repeat.
  secretAnswer: true,
  handle: (ctx, { params, body }) => tryOperation(ctx, { ...params, ...body }),
});
