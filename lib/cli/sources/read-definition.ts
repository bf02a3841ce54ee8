import path from "node:path";
import { CliError } from "@/lib/cli/cli-error";
import { versionFiles } from "@/lib/cli/registry/answers";
import { requireRegistry } from "@/lib/cli/registry/client";
import { collectFiles } from "@/lib/cli/sources/collect-files";
import { collectFolder } from "@/lib/cli/sources/collect-folder";
import { fetchDefinition } from "@/lib/cli/sources/fetch-definition";
import type { CliWorld } from "@/lib/cli/world";
import { disk, type FileTree } from "./file-tree";
import { openCommit } from "./git-tree";
import type { NamedSource } from "./named-source";
import { readInput } from "./read-input";

const PUBLISHED = /^([a-z0-9][a-z0-9._-]*)@(.+)$/i;
const COMMITTED = /^git:([^:]+):(.*)$/;

/** A name, told apart: files and folders of a tree, or one document from elsewhere. */
export type Located =
  | { kind: "file" | "folder"; tree: FileTree; place: string; shown: string }
  | { kind: "elsewhere"; read: () => Promise<NamedSource> };

/**
 * What a name stands for: a file, a folder, `git:REVISION:PATH`, an address, `-` for standard input, or `api@version` of
 * the registry. CliError where it stands for nothing.
 */
export function locate(name: string, world: CliWorld): Located {
  if (name === "-") return { kind: "elsewhere", read: () => readInput(world) };
  if (/^https?:\/\//i.test(name)) return { kind: "elsewhere", read: () => fetchDefinition(name) };
  const place = path.resolve(world.cwd, name);
  const kind = disk.kindOf(place);
  if (kind) return { kind, tree: disk, place, shown: path.normalize(name) };
  const [, revision, committed = ""] = COMMITTED.exec(name) ?? [];
  if (revision) return locateCommitted(revision, committed, world);
  const [, api, version] = PUBLISHED.exec(name) ?? [];
  if (api && version) return { kind: "elsewhere", read: () => readPublished(api, version, world) };
  throw new CliError(
    `${name} does not exist.`,
    "Name a file, a folder, git:REVISION:PATH, an address, - for standard input, or api@version of the registry.",
  );
}

/** The definition that a person named. A folder is one definition, shown as the file that it begins in. */
export async function readDefinition(name: string, world: CliWorld): Promise<NamedSource> {
  const located = locate(name, world);
  switch (located.kind) {
    case "elsewhere":
      return located.read();
    case "file":
      return fileSource(located.place, located.shown, located.tree);
    case "folder":
      return folderSource(located.place, located.shown, located.tree);
  }
}

/** A file with all that it refers to. */
export function fileSource(place: string, shown: string, tree: FileTree): NamedSource {
  return { source: collectFiles(place, undefined, tree), shown };
}

/** A folder that is one definition. */
export function folderSource(place: string, shown: string, tree: FileTree): NamedSource {
  const source = collectFolder(place, tree);
  return { source, shown: path.join(shown, source.entry) };
}

function locateCommitted(revision: string, name: string, world: CliWorld): Located {
  const { tree, place } = openCommit(revision, world.cwd);
  const full = place(name === "" ? "." : name);
  const kind = tree.kindOf(full);
  if (!kind) throw new CliError(`${name} does not exist in ${revision}.`, "Name a file or folder of that commit.");
  return { kind, tree, place: full, shown: path.normalize(name === "" ? "." : name) };
}

/** A published version with all of its files: what another file says is compared and judged, too. */
async function readPublished(api: string, version: string, world: CliWorld): Promise<NamedSource> {
  const client = requireRegistry(world, false);
  const pathOf = (one: string) => `/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(one)}`;
  const shown = `${api}@${version}`;
  const published = await client.json(pathOf(version), versionFiles);
  // `latest` may be another version by the second request.
  const document = `${pathOf(published.version)}/document`;
  const [only, ...others] = published.files;
  if (!only || others.length === 0) {
    return { source: { entry: shown, files: [{ name: shown, bytes: await client.bytes(document) }] }, shown };
  }
  const files = [];
  for (const { name } of published.files) {
    files.push({ name, bytes: await client.bytes(`${document}?file=${encodeURIComponent(name)}`) });
  }
  const entry = published.files.find((file) => file.entry)?.name ?? only.name;
  return { source: { entry, files }, shown: `${shown}/${path.posix.basename(entry)}` };
}
