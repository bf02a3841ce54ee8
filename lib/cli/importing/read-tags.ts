import fs from "node:fs";
import path from "node:path";
import { CliError } from "@/lib/cli/cli-error";
import { hashOf, listTags, openCommit } from "@/lib/cli/sources/git-tree";
import type { ImportPlan } from "@/lib/imports/model/import-plan";
import { planImport } from "@/lib/imports/model/plan-import";
import { apisOf, type PlannedApi, type ReadSource } from "./plan";
import { treeFiles } from "./tree-files";

/**
 * The definitions of a folder, or one file, at each Git tag that fits a pattern, in the order of versions. A tag that looks
 * like a version names it (`v1.2.0`, `pets/v1.2.0`: 1.2.0), where the folder holds one version of an API at a time. Nothing is
 * checked out. Throws CliError.
 */
export function readTags(place: string, pattern: string, team: PlannedApi["team"]): ReadSource {
  const isFile = fs.statSync(place).isFile();
  const folder = isFile ? path.dirname(place) : place;
  const tags = listTags(folder, pattern);
  if (tags.length === 0) throw new CliError(`No tag of ${folder} fits ${pattern}.`, "git tag --list shows them.");
  const apis = new Map<string, PlannedApi>();
  const leftOut: ImportPlan["leftOut"] = [];
  for (const tag of tags) {
    const commit = openCommit(tag, folder);
    const all = treeFiles(commit.place(""), commit.tree);
    const files = isFile
      ? { ...all, list: () => all.list().filter((file) => file.name === path.basename(place)) }
      : all;
    const plan = planImport(files, { top: path.basename(folder), teams: new Set() });
    leftOut.push(...plan.leftOut);
    for (const api of apisOf(plan, files, { ...(team ? { team } : {}), commit: hashOf(tag, folder) })) {
      const known = apis.get(api.slug) ?? { ...api, versions: [] };
      const [only] = api.versions;
      const label = versionOfTag(tag);
      const named = api.versions.length === 1 && only && label ? [{ ...only, version: label }] : api.versions;
      known.versions.push(...named);
      apis.set(api.slug, { ...known, name: api.name });
    }
  }
  return { apis: [...apis.values()], leftOut };
}

/** The version that a tag names, or undefined where it is not one. */
export function versionOfTag(tag: string): string | undefined {
  return /(?:^|[/@_-])v?(\d+(?:\.\d+)+(?:[-+][\w.+-]+)?)$/i.exec(tag)?.[1];
}
