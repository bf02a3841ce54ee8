import type { Server } from "@/lib/specs/model";

/** Where a definition names no host. */
const NO_HOST = "https://api.example";

/** The first server's address, absolute, with defaults for its variables and no slash at its end. */
export function baseUrl(servers: readonly Server[]): string | undefined {
  const [server] = servers;
  const written = (server?.url ?? "").replace(
    /\{([^{}]*)\}/g,
    (_, name: string) => server?.variables?.get(name)?.default ?? name,
  );
  try {
    const url = new URL(written, NO_HOST);
    if (!/^https?:$/.test(url.protocol)) return undefined;
    url.search = "";
    url.hash = "";
    return url.href.replace(/\/+$/, "").replaceAll("'", "%27");
  } catch {
    return undefined;
  }
}
