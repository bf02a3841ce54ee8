import { createMessageValidator, type MessageValidator } from "@/lib/diff/witness/validator";
import { createExampleMaker, type ExampleMaker } from "@/lib/reader/model/examples/example-maker";
import type { JsonObject, JsonValue, Schema, Server } from "@/lib/specs/model";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { fakeSchema, fakeValue } from "./fake-value";
import { createRouteTable, type RouteMatch, type RouteTable } from "./route-table";

const MOST_BASES = 50;

/** A definition made ready to be asked. What it needs is made when it is needed, and kept. */
export class MockApi {
  readonly requests: MessageValidator = createMessageValidator("request");
  private readonly responses = createMessageValidator("response");
  // Without a limit for all together: each value has its own, and a mock is asked for ever.
  private readonly examples: ExampleMaker = createExampleMaker(Number.POSITIVE_INFINITY);
  private readonly routes: RouteTable;
  private readonly fakes = new Map<Schema, JsonObject | null>();
  /** Paths of the servers, the longest first: requests may begin with them, or not. */
  private readonly bases: string[];

  constructor(readonly parsed: ParsedSource) {
    const { servers, operations } = parsed.model;
    this.routes = createRouteTable(operations.values());
    this.bases = basePaths([...servers, ...[...operations.values()].flatMap((operation) => operation.servers)]);
  }

  /** What a request's path leads to, below a server's own path or without it. */
  find(method: string, path: string): RouteMatch {
    let other: RouteMatch = { kind: "nothing" };
    const candidates = this.bases.filter((base) => path === base || path.startsWith(`${base}/`));
    for (const inner of [...candidates.map((base) => path.slice(base.length) || "/"), path]) {
      const match = this.routes.find(method, inner);
      if (match.kind === "operation") return match;
      if (match.kind === "otherMethods") other = match;
    }
    return other;
  }

  /** A value for a place of an answer; with `seed` by chance, else the same each time. Undefined: none was found. */
  make(schema: Schema, name: string | undefined, seed: number | null): JsonValue | undefined {
    const faked = seed === null ? undefined : this.fake(schema, seed);
    return faked ?? this.examples.make("response", schema, name);
  }

  private fake(schema: Schema, seed: number): JsonValue | undefined {
    let plain = this.fakes.get(schema);
    if (plain === undefined) this.fakes.set(schema, (plain = fakeSchema(schema)));
    const value = plain === null ? undefined : fakeValue(plain, seed);
    return value !== undefined && this.responses.check(schema, value).status === "accepted" ? value : undefined;
  }
}

function basePaths(servers: readonly Server[]): string[] {
  const bases = new Set<string>();
  for (const { url, variables } of servers) {
    const filled = url.replace(/\{([^{}]*)\}/g, (whole, name: string) => variables?.get(name)?.default ?? whole);
    const absolute = /^[a-z][a-z0-9+.-]*:/i.test(filled) || filled.startsWith("//") ? filled : `//host/${filled}`;
    if (!URL.canParse(absolute, "http://host")) continue;
    const path = new URL(absolute, "http://host").pathname.replace(/\/+/g, "/").replace(/\/$/, "");
    if (path !== "" && bases.size < MOST_BASES) bases.add(path);
  }
  return [...bases].sort((a, b) => b.length - a.length);
}
