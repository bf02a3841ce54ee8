import { deprecationFieldsFor } from "@/lib/deprecations/verbs/deprecation-fields";
import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";
import { versionDto, versionRef } from "@/lib/versions/schema";
import { getVersion } from "@/lib/versions/verbs/get-version";

/** One version; `latest` is the newest active one. Anyone who may read. */
export const GET = defineRoute({
  operationId: "getVersion",
  summary: "One version",
  description: "`latest` is the newest active version. Deprecated versions carry Deprecation, Sunset and Link fields.",
  tag: "Versions",
  params: versionRef,
  response: versionDto,
  alsoAnswers: [304],
  handle: async (ctx, { params }) => {
    const version = await getVersion(ctx, params);
    const headers = await deprecationFieldsFor(ctx, { api: version.api, version: version.version });
    return reply(version, { etag: entityTag(version.revision), headers });
  },
});
