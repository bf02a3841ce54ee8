import path from "node:path";
import type { CliWorld } from "@/lib/cli/world";
import { disk } from "./file-tree";

/** Whether there is a file or a folder of this name. */
export function existsAsSource(name: string, world: CliWorld): boolean {
  return Boolean(disk.kindOf(path.resolve(world.cwd, name)));
}
