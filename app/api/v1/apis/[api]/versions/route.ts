import { z } from "zod";
import { settings } from "@/lib/env";
import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { PUBLISH_MEDIA_TYPES, readPublishForm } from "@/lib/http/publish-body";
import { entityTag, reply } from "@/lib/http/reply";
import { publishedDto, publishInput, versionListInput, versionPage } from "@/lib/versions/schema";
import { listVersions } from "@/lib/versions/verbs/list-versions";
import { publishVersion } from "@/lib/versions/verbs/publish-version";

const params = z.strictObject({ api: z.string().min(1).max(80) });

/** The versions of an API, newest first; anyone who may read. */
export const GET = defineRoute({
  operationId: "listVersions",
  summary: "The versions of an API, newest first",
  description: "In the order of semantic versions; a label that is not one stands where it was published.",
  tag: "Versions",
  params,
  query: versionListInput.omit({ api: true }),
  response: versionPage,
  handle: (ctx, { params: { api }, query }) => listVersions(ctx, { api, ...query }),
});

/** Publishes a version; publishers of the team. */
export const POST = defineRoute({
  operationId: "publishVersion",
  summary: "Publish a version",
  description:
    "The body is the raw document, a form with one `entry` and any number of `files`, or JSON with a `document`. The same bytes again answer 200 with `created: false`; other bytes under a published version are refused with 409. With `revise=true` they become the next revision of a version that is a draft or in review; `expectedRevision`, or If-Match with its ETag, refuses where somebody else pushed since.",
  tag: "Versions",
  params,
  query: z.strictObject({
    version: publishInput.shape.version,
    format: publishInput.shape.format,
    commit: publishInput.shape.commit,
    changelog: publishInput.shape.changelog,
    revise: z.enum(["true", "false"]).optional(),
    expectedRevision: z.coerce.number().int().min(0).max(1_000_000).optional(),
    dryRun: z.enum(["true", "false"]).optional(),
  }),
  raw: {
    accepts: PUBLISH_MEDIA_TYPES,
    // Room for the frame of a form around a definition of the largest size.
    limitBytes: () => (settings().CONCORDAT_MAX_DOCUMENT_MB + 1) * 1024 * 1024,
    signedIn: true,
    read: readPublishForm,
  },
  response: publishedDto,
  status: 201,
  conditional: true,
  alsoAnswers: [200, 409, 413, 415, 422],
  handle: async (ctx, { params: { api }, query, raw, ifMatch }) => {
    const { entry, files, ...form } = raw;
    const { dryRun, revise, ...given } = query;
    const meta = { ...form, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
    const published = await publishVersion(ctx, {
      ...{ api, ...meta, source: { entry, files } },
      revise: revise === "true",
      expected: expectedRevisions(ifMatch),
      dryRun: dryRun === "true",
    });
    const location = `/api/v1/apis/${published.api}/versions/${encodeURIComponent(published.version)}`;
    const created = published.created && dryRun !== "true";
    const headers: Record<string, string> = created ? { location } : {};
    return reply(published, { status: created ? 201 : 200, etag: entityTag(published.digest), headers });
  },
});
