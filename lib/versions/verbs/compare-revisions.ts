import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { ServiceContext } from "@/lib/core/context";
import { sha256Hex } from "@/lib/core/digest";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import type { Diff } from "@/lib/diff/model";
import { requirePermission } from "@/lib/members/policy";
import { findRevision, type RevisionRow } from "@/lib/versions/revision-store";
import { revisionDiffInput } from "@/lib/versions/schema/revisions";
import { compareStored, type JudgedComparison } from "./compare-stored";
import { requireDocuments } from "./require-documents";
import { requireVersion } from "./require-version";

const inflate = promisify(gunzip);

/** A revision of a version by its number. Throws `not_found`. For other verbs, which authorise. */
export async function requireRevisionRow(ctx: ServiceContext, versionId: string, number: number): Promise<RevisionRow> {
  const row = await findRevision(ctx.access, versionId, number);
  if (row) return row;
  throw new RegistryError("not_found", `The version has no revision ${number}.`, {
    fix: "Its list of revisions has their numbers.",
  });
}

async function compareRows(
  ctx: ServiceContext,
  versionId: string,
  { from, to }: { from: number; to: number },
): Promise<JudgedComparison> {
  const [before, after] = [
    await requireRevisionRow(ctx, versionId, from),
    await requireRevisionRow(ctx, versionId, to),
  ];
  return compareStored(
    ctx,
    { digest: before.digest, format: before.format, source: { versionId } },
    { digest: after.digest, format: after.format, source: { versionId } },
  );
}

/** What changed between two revisions of a version: "changes since I last looked". For other verbs, which authorise. */
export async function compareRevisions(
  ctx: ServiceContext,
  { versionId, from, to }: { versionId: string; from: number; to: number },
): Promise<Diff> {
  const { content } = await compareRows(ctx, versionId, { from, to });
  // Our own worker wrote this, to the type that it is read as.
  return JSON.parse((await inflate(content)).toString("utf8")) as Diff;
}

/** The same as JSON text, for REST. Throws `gone` where documents are withheld. */
export const compareRevisionsAsJson = defineQuery({
  input: revisionDiffInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, version: label, from, to }) => {
    const version = await requireVersion(ctx, api, label);
    await requireDocuments(ctx, version);
    const { content, revision } = await compareRows(ctx, version.id, { from, to });
    return { json: await inflate(content), etag: sha256Hex(revision) };
  },
});
