import type { Server } from "@/lib/specs/model";

/** The path that all servers share before the paths of the document; empty where there is none, or several. */
export function basePathOf(servers: readonly Server[]): string {
  const paths = new Set(servers.map(pathOf));
  const [only] = paths;
  return paths.size === 1 && only !== undefined ? only : "";
}

function pathOf({ url: written, variables }: Server): string {
  const url = written.replace(/\{([^{}]*)\}/g, (all, name: string) => variables?.get(name)?.default ?? all);
  const [path = ""] = url.replace(/^[a-z][a-z0-9+.-]*:/i, "").split(/[?#]/);
  const local = path.startsWith("//") ? path.replace(/^\/\/[^/]*/, "") : path;
  return local.replace(/\/+$/, "");
}
