import fs from "node:fs";
import path from "node:path";
import { CliError } from "@/lib/cli/cli-error";
import type { CliWorld } from "@/lib/cli/world";
import type { SourceSet } from "@/lib/specs/model";
import { collectFiles } from "./collect-files";
import { collectFolder } from "./collect-folder";

/** A definition of this machine with all files it refers to inside the folder, to be sent to the registry. */
export function readForSending(file: string, root: string | undefined, world: CliWorld): SourceSet {
  const place = path.resolve(world.cwd, file);
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) throw new CliError(`${file} does not exist.`);
  if (stat.isDirectory()) return collectFolder(place);
  const { entry, files, outside } = collectFiles(place, boundaryOf(place, root, world));
  for (const left of outside) world.err(`${left} is not sent: it lies outside the folder; --root widens it\n`);
  return { entry, files };
}

/** A definition from elsewhere must not make us send files it has no business with. */
function boundaryOf(place: string, root: string | undefined, world: CliWorld): string {
  if (root) return path.resolve(world.cwd, root);
  const isBelow = !path.relative(world.cwd, place).startsWith("..");
  return isBelow ? world.cwd : path.dirname(place);
}
