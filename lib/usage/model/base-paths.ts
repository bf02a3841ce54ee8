import { splitPath } from "./split-path";

/** A server of a definition, as far as its address goes. */
export interface AddressedServer {
  url: string;
  variables?: ReadonlyMap<string, { default: string; enum?: readonly string[] }> | undefined;
}

/** A definition has one or two; one that is made to hurt may have one an operation. */
const MOST_PATHS = 50;
const MOST_READ = 500;
const MOST_CHOICES = 8;
const LONGEST = 300;

/**
 * The paths of the addresses at which a definition is served, each once: `https://api.example.com/v1/` → `/v1`. Variables
 * stand for what they may be, up to a bound. An address at the root has none.
 */
export function basePathsOf(servers: Iterable<AddressedServer>): string[] {
  const found = new Set<string>();
  let read = 0;
  for (const server of servers) {
    if (found.size >= MOST_PATHS || read++ >= MOST_READ) break;
    for (const url of choicesOf(server)) {
      const path = pathOf(url);
      if (path !== "" && path.length <= LONGEST && !path.includes("{") && found.size < MOST_PATHS) found.add(path);
    }
  }
  return [...found];
}

/** The addresses that a server with variables can have: each variable's choices in turn, the others by default. */
function choicesOf({ url, variables }: AddressedServer): string[] {
  const names = [...(variables ?? [])].filter(([name]) => url.includes(`{${name}}`)).slice(0, MOST_CHOICES);
  const fill = (own: string | null, value: string) =>
    names.reduce((text, [name, { default: usual }]) => text.replaceAll(`{${name}}`, name === own ? value : usual), url);
  const others = names.flatMap(([name, { enum: values = [] }]) =>
    values.slice(0, MOST_CHOICES).map((value) => fill(name, value)),
  );
  return [fill(null, ""), ...others];
}

function pathOf(url: string): string {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:/i, "").replace(/^\/\/[^/]*/, "");
  const segments = splitPath(path);
  return segments.length === 0 ? "" : `/${segments.join("/")}`;
}
