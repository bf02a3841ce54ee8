import { describe, expect, it } from "vitest";
import { compileLogFormat, NAMED_FORMATS, readJsonLine } from "./log-format";
import { readCall } from "./read-call";
import { readHar } from "./read-har";
import { readTime } from "./read-time";

const NONE = { consumer: null, version: null };
const AT = Date.parse("2026-11-21T13:02:11Z");

function read(format: string, line: string, named: Parameters<typeof readCall>[1] = NONE) {
  const reader = format === "json" ? readJsonLine : compileLogFormat(NAMED_FORMATS[format] ?? format);
  const fields = reader?.(line);
  return fields ? readCall(fields, named) : null;
}

describe("a line of an access log", () => {
  it.each([
    [
      "combined",
      '10.1.2.3 - anna [21/Nov/2026:14:02:11 +0100] "GET /pets/7?token=s HTTP/1.1" 200 12 "-" "curl/8"',
      "GET /pets/7 2xx null",
    ],
    ["common", '::1 - - [21/Nov/2026:13:02:11 +0000] "POST /pets HTTP/2.0" 503 -', "POST /pets 5xx null"],
    ["apache", 'h i u [21/Nov/2026:08:02:11 -0500] "HEAD / HTTP/1.1" 304 0 "-" "x \\" y"', "HEAD / 3xx null"],
    ["$msec $request_method $uri $status $request_time", "1795266131.000 GET /a 404 0.012", "GET /a 4xx 12"],
    [
      "${time_iso8601}|$request|$status|${request_time}",
      "2026-11-21T14:02:11+01:00|GET http://x.example/a#b HTTP/1.1|200|1.5",
      "GET /a 2xx 1500",
    ],
    [
      "json",
      '{"time_iso8601":"2026-11-21T13:02:11+00:00","request":"GET /a?b=c HTTP/1.1","status":201,"request_time":"0.004"}',
      "GET /a 2xx 4",
    ],
    [
      "json",
      '{"start_time":"2026-11-21T13:02:10.500Z","method":"GET","path":"/a","response_code":0,"duration":500}',
      "GET /a error 500",
    ],
    [
      "envoy",
      '[2026-11-21T13:02:10.990Z] "GET /a?x=1 HTTP/1.1" 200 - 0 12 10 9 "1.2.3.4" "ua" "id" "host" "10.0.0.1:80"',
      "GET /a 2xx 10",
    ],
  ])("of %s: %s", (format, line, shown) => {
    const call = read(format, line);
    expect(`${call?.method} ${call?.path} ${call?.status} ${call?.durationMs}`).toBe(shown);
    expect(call?.at).toBe(AT);
  });

  it.each([
    ["combined", "nothing of the kind"],
    ["combined", '10.1.2.3 - - [30/Feb/2026:14:02:11 +0000] "GET / HTTP/1.1" 200 12'],
    ["combined", '10.1.2.3 - - [21/Nov/2026:25:02:11 +0000] "GET / HTTP/1.1" 200 12'],
    ["json", '{"time_iso8601":"2026-02-30T13:02:11Z","request":"GET /a HTTP/1.1","status":201}'],
    ["combined", '10.1.2.3 - - [21/Nov/2026:14:02:11] "GET / HTTP/1.1" 200 12'],
    ["combined", '10.1.2.3 - - [21/Nov/2026:14:02:11 +0100] "\\x16\\x03" 400 12'],
    ["combined", '10.1.2.3 - - [21/Nov/2026:14:02:11 +0100] "GET / HTTP/1.1" 999 12'],
    ["json", "[1]"],
    ["json", '{"method":"GET"}'],
    ["json", '{"__proto__":{"status":200}}'],
  ])("of %s cannot be read: %s", (format, line) => expect(read(format, line)).toBeNull());

  it("names who calls and the version where a field says so", () => {
    const format = "$msec $request_method $uri $status $http_x_client_id $sent_http_api_version";
    const named = { consumer: "http_x_client_id", version: "sent_http_api_version" };
    const call = read(format, "1795266131 GET /a 200 shop 2.1.0", named);
    expect(call).toMatchObject({
      consumer: { attribute: "http.request.header.x-client-id", value: "shop" },
      version: "2.1.0",
    });
    expect(read(format, "1795266131 GET /a 200 - -", named)).toMatchObject({ consumer: null, version: null });
  });
});

it.each(["no variable", "$status$request"])("knows no format %s", (format) =>
  expect(compileLogFormat(format)).toBeNull(),
);

it.each(["21/Foo/2026:14:02:11 +0100", "2026-11-21T13:02:11", "yesterday", ""])("takes %s for no time", (text) =>
  expect(readTime(text)).toBeNaN(),
);

it("reads an HTTP archive, and nothing of its bodies", () => {
  const entry = {
    startedDateTime: "2026-11-21T13:02:10.900Z",
    time: 100,
    request: { method: "GET", url: "https://x.example/a?b=c", headers: [{ name: "X-Client-Id", value: "shop" }] },
    response: { status: 200, content: { text: "secret" } },
  };
  const [fields] = readHar(JSON.stringify({ log: { entries: [entry] } })) ?? [];
  const call = fields && readCall(fields, { consumer: "http_x_client_id", version: null });
  expect(call).toMatchObject({ at: AT, path: "/a", durationMs: 100, consumer: { value: "shop" } });
  expect(JSON.stringify([...(fields ?? [])])).not.toContain("secret");
  expect(readHar("{}")).toBeNull();
  expect(readHar(JSON.stringify({ log: { entries: [null, { request: 7 }, entry] } }))?.map(({ size }) => size)).toEqual(
    [0, 0, fields?.size],
  );
});
