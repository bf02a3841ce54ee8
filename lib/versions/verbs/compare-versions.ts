import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { sha256Hex } from "@/lib/core/digest";
import type { Diff } from "@/lib/diff/model";
import { requirePermission } from "@/lib/members/policy";
import type { VersionRow } from "@/lib/versions/store";
import { compareStored, type JudgedComparison } from "./compare-stored";
import { requireVersion } from "./require-version";

const inflate = promisify(gunzip);

const compareInput = z.strictObject({
  api: z.string().min(1).max(80),
  from: z.string().min(1).max(100),
  to: z.string().min(1).max(100),
});

/** What changed between two versions of an API, as JSON text: for REST, which only passes it on. */
export const compareVersionsAsJson = defineQuery({
  input: compareInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input) => {
    const from = await requireVersion(ctx, input.api, input.from);
    const to = await requireVersion(ctx, input.api, input.to);
    const { content, revision } = await compareRows(ctx, from, to);
    return { json: await inflate(content), etag: sha256Hex(revision) };
  },
});

/** What changed between two versions of an API. */
export const compareVersions = defineQuery({
  input: compareInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<Diff> => {
    const from = await requireVersion(ctx, input.api, input.from);
    const to = await requireVersion(ctx, input.api, input.to);
    const { content } = await compareRows(ctx, from, to);
    const text = (await inflate(content)).toString("utf8");
    // Our own worker wrote this, to the type that it is read as.
    return JSON.parse(text) as Diff;
  },
});

function compareRows(ctx: ServiceContext, from: VersionRow, to: VersionRow): Promise<JudgedComparison> {
  return compareStored(
    ctx,
    { digest: from.digest, format: from.format, source: { versionId: from.id } },
    { digest: to.digest, format: to.format, source: { versionId: to.id } },
  );
}
