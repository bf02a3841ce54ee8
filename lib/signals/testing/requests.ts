import http from "node:http";
import { lintHeaders } from "@/lib/signals/model/bench/lint-headers";
import { readHttpDate } from "@/lib/signals/model/wire/http-date";
import { readLinks } from "@/lib/signals/model/wire/link-field";
import { readDeprecation } from "@/lib/signals/model/wire/structured-date";
import { planOf, record } from "./plans";

/** The fields of an answer as a client reads them. */
export interface ReadFields {
  status: number;
  deprecatedAt: Date | null;
  sunsetAt: Date | null;
  /** `rel address`, in order. */
  links: string[];
  /** Codes of what is wrong with them. */
  faults: string[];
}

/** Sends a request with its path as it is written, and reads the fields of the answer. */
export function ask(base: string, method: string, path: string): Promise<ReadFields> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, method, path, agent: false }, (response) => {
      response.resume();
      response.once("end", () => resolve(readFields(response)));
    });
    request.once("error", reject);
    request.end();
  });
}

function readFields({ statusCode, rawHeaders }: http.IncomingMessage): ReadFields {
  const lines = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [{ name, value: rawHeaders[index + 1] ?? "", line: 1, column: 1 }] : [],
  );
  const value = (wanted: string) => lines.filter(({ name }) => name === wanted).map((line) => line.value);
  const [deprecation, sunset] = [value("Deprecation")[0], value("Sunset")[0]];
  return {
    status: statusCode ?? 0,
    deprecatedAt: deprecation === undefined ? null : readDeprecation(deprecation).at,
    sunsetAt: sunset === undefined ? null : readHttpDate(sunset).at,
    links: readLinks(value("Link").join(", ")).links.map(({ rels, href }) => `${rels?.join(" ")} ${href}`),
    faults: lintHeaders(lines, { now: new Date("2026-11-21T00:00:00Z"), sunsetRequired: true }).map(({ code }) => code),
  };
}

/** A server that answers everything, with 404 below /v1/gone; and its address. */
export async function startUpstream(
  handle: (request: http.IncomingMessage, response: http.ServerResponse) => void = answer,
): Promise<{ port: number; url: string; stop(): Promise<void> }> {
  const server = http.createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: http.IncomingMessage, response: http.ServerResponse): void {
  response.writeHead(request.url?.startsWith("/v1/lost") ? 404 : 200, { "content-type": "text/plain" }).end("ok");
}

const GUIDE = "https://docs.example/move?from=$old&to=100%25";

/** Operations of every kind: going, staying, and staying where a template of one that goes would take them. */
export const MIXED_PLAN = planOf({
  operations: [
    "GET /pets",
    "POST /pets",
    "GET /pets/{id}",
    "GET /pets/mine",
    "DELETE /pets/{id}",
    "GET /pets/{id}/toys.json",
    "GET /lost/{id}",
    "GET /files/{path+}",
    "GET /a b/弃",
  ],
  records: [
    record("GET /pets/{id}", { migrationGuide: GUIDE, replacement: "https://api.example/v2/pets" }),
    record("POST /pets", { sunsetAt: null }),
    record("GET /pets/{id}/toys.json"),
    record("GET /lost/{id}"),
    record("GET /files/{path+}"),
    record("GET /a b/弃"),
  ],
});

/** Requests, and whether their answers carry the fields. */
export const MIXED_REQUESTS: readonly [method: string, path: string, carries: boolean][] = [
  ["GET", "/v1/pets/7", true],
  ["GET", "/v1/pets/7?x=1&y=/v1/pets", true],
  ["GET", "/v1/pets/a.b-c~d", true],
  ["GET", "/v1/pets/mine", false],
  ["GET", "/v1/pets", false],
  ["GET", "/v1/pets/", false],
  ["GET", "/v1/pets/7/toys", false],
  ["GET", "/v1/pets/7/toys.json", true],
  ["GET", "/v1/pets/7/toysxjson", false],
  ["GET", "/v2/pets/7", false],
  ["GET", "/pets/7", false],
  ["POST", "/v1/pets", true],
  ["DELETE", "/v1/pets/7", false],
  ["PUT", "/v1/pets/7", false],
  ["HEAD", "/v1/pets/7", true],
  ["HEAD", "/v1/pets/mine", false],
  ["GET", "/v1/lost/7", true],
  ["GET", "/v1/files/a/b/c", true],
  ["GET", "/v1/a%20b/%E5%BC%83", true],
];
