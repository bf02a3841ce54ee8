import fs from "node:fs";
import path from "node:path";
import { CliError } from "@/lib/cli/cli-error";
import { requireRegistry } from "@/lib/cli/registry/client";
import { collectFiles } from "@/lib/cli/sources/collect-files";
import { collectFolder } from "@/lib/cli/sources/collect-folder";
import { fetchDefinition } from "@/lib/cli/sources/fetch-definition";
import type { CliWorld } from "@/lib/cli/world";
import type { SourceSet } from "@/lib/specs/model";

const PUBLISHED = /^([a-z0-9][a-z0-9._-]*)@(.+)$/i;

/** What a person names a definition by: a file, a folder, an address, or `api@version` of the registry. */
export async function readDefinition(name: string, world: CliWorld): Promise<SourceSet> {
  if (/^https?:\/\//i.test(name)) return fetchDefinition(name);
  const place = path.resolve(world.cwd, name);
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return collectFolder(place);
  if (stat) return collectFiles(place);
  const [, api, version] = PUBLISHED.exec(name) ?? [];
  if (api && version) return readPublished(api, version, world);
  throw new CliError(`${name} does not exist.`, "Name a file, a folder, an address, or api@version of the registry.");
}

async function readPublished(api: string, version: string, world: CliWorld): Promise<SourceSet> {
  const client = requireRegistry(world, false);
  const bytes = await client.bytes(`/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/document`);
  const name = `${api}@${version}`;
  return { entry: name, files: [{ name, bytes }] };
}
