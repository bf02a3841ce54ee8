import { isRecord } from "./local-reference";

const MOST_SERVERS = 10;

function fillVariables(url: string, variables: unknown): string {
  return url.replace(/\{([^{}]+)\}/gu, (whole, name: string) => {
    const variable = isRecord(variables) ? variables[name] : undefined;
    return isRecord(variable) && typeof variable.default === "string" ? variable.default : whole;
  });
}

function isAbsolute(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function ofSwagger2(document: Record<string, unknown>): string[] {
  if (typeof document.host !== "string" || document.host === "") return [];
  const schemes = Array.isArray(document.schemes) ? document.schemes : ["https"];
  const path = typeof document.basePath === "string" ? document.basePath : "";
  return schemes.map((scheme) => `${String(scheme)}://${String(document.host)}${path}`);
}

function ofServers(servers: unknown): string[] {
  if (!Array.isArray(servers)) return [];
  return servers.flatMap((server: unknown) =>
    isRecord(server) && typeof server.url === "string" ? [fillVariables(server.url, server.variables)] : [],
  );
}

/**
 * The servers that trying out an operation would call: those of the document, of its paths and operations, that have an
 * address of their own. One that is relative would be the registry itself, and is left out.
 */
export function serversOf(document: Record<string, unknown>): string[] {
  const items = isRecord(document.paths) ? Object.values(document.paths).filter(isRecord) : [];
  const operations = items.flatMap((item) => Object.values(item).filter(isRecord));
  const inner = [...items, ...operations].flatMap((holder) => ofServers(holder.servers));
  const all = [...ofServers(document.servers), ...inner, ...ofSwagger2(document)];
  return [...new Set(all.filter(isAbsolute))].slice(0, MOST_SERVERS);
}
