import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { sha256Hex } from "@/lib/core/digest";
import { DIFF_ENGINE_VERSION } from "@/lib/diff/engine-version";
import type { Diff } from "@/lib/diff/model";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import type { VersionRow } from "@/lib/versions/store";
import type { Comparison } from "@/lib/workers/protocol";
import { compareStored } from "./compare-stored";
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
    const { content } = await compareRows(ctx, from, to);
    // As long as the engine is the same, a Diff changes only where an announced sunset has passed.
    const etag = sha256Hex([from.digest, to.digest, DIFF_ENGINE_VERSION, utcDay(ctx.now)].join(" "));
    return { json: await inflate(content), etag };
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

function compareRows(ctx: ServiceContext, from: VersionRow, to: VersionRow): Promise<Comparison> {
  return compareStored(
    ctx,
    { digest: from.digest, format: from.format, source: { versionId: from.id } },
    { digest: to.digest, format: to.format, source: { versionId: to.id } },
  );
}
