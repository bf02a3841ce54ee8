import { defineRoute } from "@/lib/http/define-route";
import { lintedHeadersDto, lintHeadersBody } from "@/lib/signals/schema";
import { lintSignals } from "@/lib/signals/verbs/lint-signals";

/** Anyone who may read. */
export const POST = defineRoute({
  operationId: "lintSignals",
  summary: "What is wrong with the fields of an answer",
  description:
    "Reads `Deprecation`, `Sunset` and `Link` from `Name: value` lines or what `curl -i` writes. Stores nothing.",
  tag: "Tools",
  body: lintHeadersBody,
  response: lintedHeadersDto,
  handle: (ctx, { body }) => lintSignals(ctx, body),
});
