import { createHash } from "node:crypto";
import http from "node:http";

interface StoredVersion {
  version: string;
  digest: string;
  state: string;
  revisionNumber: number;
}

/** What a look at the review finds; a text alone is its state. */
type Look = string | { state: string; [more: string]: unknown };

/** As much of the registry as the command line needs, over HTTP, in memory. */
export interface FakeRegistry {
  url: string;
  /** `METHOD /path?query` of every request so far. */
  requests: string[];
  teams: Set<string>;
  apis: Map<string, { team: string; versions: StoredVersion[] }>;
  /** The bodies of publications, as text. */
  bodies: string[];
  /** What a review goes through, one a look. */
  reviewStates: Look[];
  /** What was set of the review: what it was asked for with, and each change. */
  reviewSettings: unknown[];
  /** What the gates of a definition are answered with; a refusal where it has a status. */
  gates: { status?: number; [more: string]: unknown };
  /** The review that a publish is answered with. */
  review: { id: string; state: string } | null;
  /** Whether the policy publishes drafts without a review. */
  needsNoReview: boolean;
  /** Texts that anybody may read, by path. */
  documents: Map<string, string>;
  /** Answers this many requests with 429 first. */
  busy: number;
  close(): Promise<void>;
}

export const TOKEN = "a-token";

type Reply = [status: number, body: unknown, headers?: Record<string, string>];

const problem = (status: number, code: string, detail: string, more: object = {}): Reply => [
  status,
  {
    type: `/errors/${code}`,
    title: code,
    status,
    code,
    detail,
    fix: "Do otherwise.",
    traceId: "t-1",
    violations: [],
    ...more,
  },
];

/** Starts one on a free port. */
export async function startFakeRegistry(): Promise<FakeRegistry> {
  const server = http.createServer();
  const registry: FakeRegistry = {
    url: "",
    requests: [],
    teams: new Set(["payments"]),
    apis: new Map(),
    bodies: [],
    reviewStates: [],
    reviewSettings: [],
    gates: {},
    review: null,
    needsNoReview: false,
    documents: new Map(),
    busy: 0,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
  server.on("request", (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      registry.requests.push(`${request.method} ${request.url}`);
      const document = registry.documents.get(request.url ?? "");
      if (document !== undefined) return response.writeHead(200, { connection: "close" }).end(document);
      const [status, body, headers] = answer(registry, request, Buffer.concat(chunks));
      const type = status < 400 ? "application/json" : "application/problem+json";
      response.writeHead(status, { "content-type": type, connection: "close", ...headers });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  registry.url = `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
  return registry;
}

function answer(registry: FakeRegistry, request: http.IncomingMessage, body: Buffer): Reply {
  if (registry.busy > 0) {
    registry.busy -= 1;
    const [status, refusal] = problem(429, "rate_limited", "Too many requests.");
    return [status, refusal, { "retry-after": "0.01" }];
  }
  if (request.headers.authorization !== `Bearer ${TOKEN}`)
    return problem(401, "unauthenticated", "Sign in, or send a token.");
  const url = new URL(request.url ?? "/", "http://fake");
  const [, , , kind, id, below] = url.pathname.split("/");
  const isPost = request.method === "POST";
  if (kind === "teams")
    return isPost
      ? addTeam(registry, body)
      : [200, { items: [...registry.teams].map((slug) => ({ slug })), nextCursor: null }];
  if (kind === "reviews") return review(registry, request.method ?? "", body);
  if (kind === "apis" && !id && isPost) return addApi(registry, body);
  const api = registry.apis.get(id ?? "");
  if (!api) return problem(404, "not_found", `There is no API ${id}.`);
  if (!below) return [200, { slug: id }];
  if (below === "gates") {
    registry.bodies.push(body.toString());
    const { status = 200, ...answered } = registry.gates;
    return status === 200 ? [200, answered] : problem(status, "invalid_definition", "It cannot be parsed.", answered);
  }
  const [, , , , , , label, action] = url.pathname.split("/");
  if (label !== undefined) return version(registry, api.versions, label, action);
  return isPost ? publish(registry, id ?? "", api, url, body) : [200, { items: api.versions, nextCursor: null }];
}

function review(registry: FakeRegistry, method: string, body: Buffer): Reply {
  if (method !== "GET") {
    registry.reviewSettings.push(JSON.parse(body.toString()));
    return [method === "POST" ? 201 : 200, { id: "r-1", state: "open" }];
  }
  const look = registry.reviewStates.shift() ?? "open";
  return [200, { id: "r-1", ...(typeof look === "string" ? { state: look } : look) }];
}

function version(registry: FakeRegistry, versions: StoredVersion[], label: string, action: string | undefined): Reply {
  const found = versions.find((one) => one.version === label);
  if (!found) return problem(404, "not_found", `There is no version ${label}.`);
  if (action === undefined) return [200, { ...found, review: null }];
  if (!registry.needsNoReview) return problem(422, "transition_refused", "A review is required.");
  found.state = "active";
  return [200, { state: "active" }];
}

function addTeam(registry: FakeRegistry, body: Buffer): Reply {
  const { slug } = JSON.parse(body.toString()) as { slug: string };
  registry.teams.add(slug);
  return [201, { slug }];
}

function addApi(registry: FakeRegistry, body: Buffer): Reply {
  const { slug, team } = JSON.parse(body.toString()) as { slug: string; team: string };
  if (!registry.teams.has(team)) return problem(404, "not_found", `There is no team ${team}.`);
  registry.apis.set(slug, { team, versions: [] });
  return [201, { slug }];
}

function publish(
  registry: FakeRegistry,
  slug: string,
  api: { versions: StoredVersion[] },
  url: URL,
  body: Buffer,
): Reply {
  const text = body.toString();
  registry.bodies.push(text);
  if (text.includes("%%broken%%")) {
    const violations = [{ pointer: "/paths", line: 7, column: 3, message: "This is not a mapping." }];
    return problem(422, "invalid_definition", "The definition cannot be parsed.", { violations });
  }
  const version = url.searchParams.get("version") ?? /version: ["']?([\w.]+)/.exec(text)?.[1] ?? "0";
  const digest = createHash("sha256").update(body).digest("hex");
  const known = api.versions.find((item) => item.version === version);
  const isOther = known !== undefined && known.digest !== digest;
  if (isOther && (url.searchParams.get("revise") !== "true" || known.state === "active"))
    return problem(409, "version_exists", `${slug} ${version} is published with other bytes.`);
  const isDryRun = url.searchParams.get("dryRun") === "true";
  if (isOther && !isDryRun) Object.assign(known, { digest, revisionNumber: known.revisionNumber + 1 });
  if (!known && !isDryRun) api.versions.push({ version, digest, state: "draft", revisionNumber: 1 });
  const state = known?.state ?? "draft";
  const revisionNumber = known?.revisionNumber ?? 1;
  const findings = { error: 0, warning: 1, info: 0, hint: 2 };
  const changes = api.versions.length > 1 ? { from: "1.0.0", breaking: 3, dangerous: 0, nonBreaking: 4 } : null;
  const created = !known || isOther;
  const told = { api: slug, version, state, format: "openapi", digest, created, findings, changes, revisionNumber };
  return [created ? 201 : 200, { ...told, review: registry.review, url: `/apis/${slug}/versions/${version}` }];
}
