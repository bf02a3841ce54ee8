import { PassThrough, Readable } from "node:stream";
import { z } from "zod";
import { ZipFile } from "yazl";
import type { ApiDto } from "@/lib/catalog/schema";
import { getApi } from "@/lib/catalog/verbs/get-api";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { everyApi, everyVersion } from "@/lib/exports/every-api";
import { type ExportManifest, folderOf, type ManifestApi, manifestApi } from "@/lib/exports/model/export-manifest";
import { exportFilter } from "@/lib/exports/schema";
import { requirePermission } from "@/lib/members/policy";
import type { SourceSet } from "@/lib/specs/model";
import type { VersionDto } from "@/lib/versions/schema";
import { getSourceFiles } from "@/lib/versions/verbs/get-source-files";

/** An archive on its way, made while it is read. */
export type ExportedArchive = AsyncIterable<Uint8Array>;

/**
 * The definitions of all APIs that fit, byte for byte, with a `manifest.json` at the end that `concordat import` takes back.
 * Files are read one after the other while the archive is sent, so its size costs no memory. The same registry gives the
 * same archive, but for `exported_at`.
 */
export const exportArchive = defineQuery({
  input: z.strictObject({ filter: exportFilter }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { filter }): Promise<ExportedArchive> => archiveOf(ctx, everyApi(ctx, asInput(filter))),
});

/** The same of one API. Throws `not_found`. */
export const exportApiArchive = defineQuery({
  input: z.strictObject({ api: z.string().min(1).max(80) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api }): Promise<ExportedArchive> => {
    const found = await getApi(ctx, { api });
    return archiveOf(ctx, Readable.from([found]));
  },
});

/** Only what was given: what is undefined says nothing. */
function asInput(filter: z.output<typeof exportFilter>): z.input<typeof exportFilter> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

function archiveOf(ctx: ServiceContext, apis: AsyncIterable<ApiDto>): ExportedArchive {
  const zip = new ZipFile();
  const stream = new PassThrough();
  zip.outputStream.pipe(stream);
  zip.on("error", (error: Error) => stream.destroy(error));
  fill(ctx, zip, apis).catch((error: unknown) => {
    stream.destroy(error instanceof Error ? error : new Error("the archive could not be made"));
  });
  return stream;
}

async function fill(ctx: ServiceContext, zip: ZipFile, apis: AsyncIterable<ApiDto>): Promise<void> {
  const manifest: ExportManifest = {
    manifest_version: 1,
    generator: "concordat",
    exported_at: ctx.now.toISOString(),
    apis: [],
  };
  for await (const api of apis) manifest.apis.push(await addApi(ctx, zip, api));
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`), "manifest.json", { mtime: ctx.now });
  zip.end();
}

async function addApi(ctx: ServiceContext, zip: ZipFile, api: ApiDto): Promise<ManifestApi> {
  const kept: VersionDto[] = [];
  const withheld: string[] = [];
  for (const version of await everyVersion(ctx, api.slug)) {
    const source = await sourceOf(ctx, version);
    if (!source) {
      withheld.push(version.version);
      continue;
    }
    kept.push(version);
    const mtime = new Date(version.publishedAt);
    for (const { name, bytes } of source.files) {
      await written(zip, `${folderOf(api, version.version)}/${name}`, bytes, mtime);
    }
  }
  return manifestApi(api, kept, withheld);
}

/** Null where the policy withholds the documents of what is retired. */
async function sourceOf(ctx: ServiceContext, { api, version }: VersionDto): Promise<SourceSet | null> {
  try {
    return await getSourceFiles(ctx, { api, version });
  } catch (error) {
    if (error instanceof RegistryError && error.code === "gone") return null;
    throw error;
  }
}

/** Resolves when the archive has taken the file in, so that no more than one waits in memory. */
function written(zip: ZipFile, name: string, bytes: Uint8Array, mtime: Date): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.addReadStreamLazy(name, { mtime }, (callback) => {
      const file = Readable.from([Buffer.from(bytes)]);
      file.once("end", resolve);
      file.once("error", reject);
      callback(null, file);
    });
  });
}
