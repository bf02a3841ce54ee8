import { z } from "zod";
import { MAX_MANIFEST_BYTES } from "@/lib/consumers/model/read-manifest";
import { consumerSlug } from "@/lib/consumers/schema";
import { appliedDto, originName } from "@/lib/consumers/schema/apply";
import { applyManifest } from "@/lib/consumers/verbs/apply-manifest";
import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";

/** What a consumer says of itself in its own repository; publishers of its team. */
export const PUT = defineRoute({
  operationId: "applyConsumerManifest",
  summary: "Apply a consumer's manifest",
  description:
    "Body: `concordat.yaml` of kind `Consumer`. Replaces what this manifest (by `source`) said before, and nothing else; makes the consumer where it is not there.",
  tag: "Consumers",
  params: z.strictObject({ consumer: consumerSlug }),
  query: z.strictObject({
    source: originName.optional(),
    file: z.string().max(300).optional(),
    dryRun: z.enum(["true", "false"]).optional(),
  }),
  raw: {
    accepts: ["application/yaml", "application/json", "text/plain"],
    limitBytes: () => MAX_MANIFEST_BYTES,
    signedIn: true,
    read: (bytes) => new TextDecoder().decode(bytes),
  },
  response: appliedDto,
  alsoAnswers: [201],
  handle: async (ctx, { params: { consumer }, query, raw }) => {
    const { source: origin, file, dryRun } = query;
    const applied = await applyManifest(ctx, {
      consumer,
      text: raw,
      dryRun: dryRun === "true",
      ...(origin === undefined ? {} : { origin }),
      ...(file === undefined ? {} : { file }),
    });
    return reply(applied, { status: applied.created && !applied.dryRun ? 201 : 200 });
  },
});
