/** A server as a definition names it. */
export interface SignalServer {
  url: string;
  variables: readonly { name: string; default: string; enum: readonly string[] | null }[];
}

/** More than a definition has that somebody serves. */
const MOST_BASES = 20;

/** The texts that a server's address stands for: each listed value of a variable, else its default. */
function addressesOf(server: SignalServer): string[] {
  let texts = [server.url];
  for (const { name, default: usual, enum: values } of server.variables) {
    const mark = `{${name}}`;
    const listed = values && values.length > 0 ? values : [usual];
    texts = texts
      .flatMap((text) => (text.includes(mark) ? listed.map((value) => text.replaceAll(mark, () => value)) : [text]))
      .slice(0, MOST_BASES);
  }
  return texts;
}

/** The path of an address, relative ones too, without a slash at its end; null where it is none. */
function pathOf(address: string): string | null {
  if (!URL.canParse(address, "http://localhost/")) return null;
  const { pathname, protocol } = new URL(address, "http://localhost/");
  if (!/^(https?|wss?):$/.test(protocol)) return null;
  return pathname.replace(/\/+$/, "");
}

/** The paths at which the servers of a definition begin, each once, in its order; the root where it names none. */
export function basePathsOf(servers: readonly SignalServer[]): string[] {
  const paths = servers.flatMap(addressesOf).flatMap((address) => pathOf(address) ?? []);
  const each = [...new Set(paths)].slice(0, MOST_BASES);
  return each.length > 0 ? each : [""];
}
