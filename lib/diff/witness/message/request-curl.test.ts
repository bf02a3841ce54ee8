import { execFile } from "node:child_process";
import http from "node:http";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseText } from "@/lib/diff/testing/parse-text";
import type { JsonObject, JsonValue, Parameter } from "@/lib/specs/model";
import { requestCurl } from "./request-curl";
import type { WholeMessage } from "./whole-message";

const run = promisify(execFile);

interface Arrived {
  method?: string;
  url?: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

let server: http.Server;
let base = "";
const arrivals: Arrived[] = [];

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { method, url, headers } = request;
      arrivals.push({ method, url, headers, body: Buffer.concat(parts).toString("utf8") });
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  base = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Has bash run the command for a request, and answers with what arrived. */
async function send(
  operation: JsonObject,
  method: string,
  message: Omit<Partial<WholeMessage>, "parameters"> & { values?: JsonObject },
) {
  const document = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    servers: [{ url: `${base}/v1` }],
    paths: { "/a/{id}": { [method]: { responses: {}, ...operation } } },
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer" },
        key: { type: "apiKey", in: "query", name: "key" },
        biscuit: { type: "apiKey", in: "cookie", name: "sid" },
      },
    },
  };
  const { model } = parseText(JSON.stringify(document), "a.json");
  const [called] = model.operations.values();
  if (!called) throw new Error("no operation");
  const parameters = new Map<Parameter, JsonValue>();
  for (const parameter of called.parameters) {
    const value = message.values?.[parameter.name];
    if (value !== undefined) parameters.set(parameter, value);
  }
  const command = requestCurl(model, called, { headers: new Map(), ...message, parameters });
  if (command === undefined) return undefined;
  arrivals.length = 0;
  await run("bash", ["-c", `${command} --silent --max-time 10`], {
    env: { ...process.env, TOKEN: "t'1", API_KEY: "k1", CREDENTIALS: "c1" },
  });
  return arrivals.at(0);
}

const ID = { in: "path", name: "id", required: true, schema: { type: "string" } };
const NASTY = `it's "a" $HOME \`id\` \\ & ; | < > # % é 💡`;

describe("a request as curl, run by a shell", () => {
  it("sends JSON as it is, whatever is in it", async () => {
    const body = { text: NASTY, list: [1, null, { "@a": "!" }] };
    const got = await send({ parameters: [ID] }, "post", { values: { id: "1" }, body, mediaType: "application/json" });
    expect(got).toMatchObject({ method: "POST", url: "/v1/a/1" });
    expect(got?.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(got?.body ?? "")).toEqual(body);
  });

  it("writes the path and the query as styles say", async () => {
    const query = (name: string, more: JsonObject) => ({ in: "query", name, schema: {}, ...more });
    const got = await send(
      {
        parameters: [
          ID,
          query("plain", {}),
          query("many", {}),
          query("comma", { explode: false }),
          query("pipe", { style: "pipeDelimited", explode: false }),
          query("deep", { style: "deepObject", explode: true }),
          { in: "query", name: "json", content: { "application/json": {} } },
        ],
      },
      "get",
      {
        values: {
          ...{ id: NASTY, plain: NASTY, many: ["a", "b"], comma: ["a", "b"], pipe: ["a", "b"] },
          ...{ deep: { x: "1" }, json: { y: [1] } },
        },
      },
    );
    const url = new URL(got?.url ?? "", base);
    expect(got?.method).toBe("GET");
    expect(decodeURIComponent(url.pathname)).toBe(`/v1/a/${NASTY}`);
    expect([...url.searchParams]).toEqual([
      ["plain", NASTY],
      ...[
        ["many", "a"],
        ["many", "b"],
        ["comma", "a,b"],
        ["pipe", "a|b"],
      ],
      ...[
        ["deep[x]", "1"],
        ["json", '{"y":[1]}'],
      ],
    ]);
  });

  it("sends headers and cookies, and secrets from variables", async () => {
    const got = await send(
      {
        parameters: [ID, { in: "header", name: "X-Tags", schema: {} }, { in: "cookie", name: "c", schema: {} }],
        security: [{ token: [], key: [], biscuit: [] }],
      },
      "delete",
      { values: { id: "1", "X-Tags": ["it's", "$HOME"], c: "a;b" } },
    );
    expect(got?.method).toBe("DELETE");
    expect(got?.url).toBe("/v1/a/1?key=k1");
    expect(got?.headers).toMatchObject({
      "x-tags": "it's,$HOME",
      cookie: "c=a%3Bb; sid=k1",
      authorization: "Bearer t'1",
    });
  });

  it("sends forms", async () => {
    const body = { a: NASTY, "b c": ["1", "2"] };
    const mediaType = "application/x-www-form-urlencoded";
    const got = await send({ parameters: [ID] }, "put", { values: { id: "1" }, body, mediaType });
    expect([...new URLSearchParams(got?.body)]).toEqual([
      ["a", NASTY],
      ["b c", "1"],
      ["b c", "2"],
    ]);
    const parts = await send({ parameters: [ID] }, "post", {
      values: { id: "1" },
      body: { a: "it's" },
      mediaType: "multipart/form-data",
    });
    expect(parts?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(parts?.body).toContain(`name="a"\r\n\r\nit's\r\n`);
  });

  it("sends HEAD, and GET with a body", async () => {
    expect((await send({ parameters: [ID] }, "head", { values: { id: "1" } }))?.method).toBe("HEAD");
    const got = await send({ parameters: [ID] }, "get", {
      values: { id: "1" },
      body: 1,
      mediaType: "application/json",
    });
    expect(got).toMatchObject({ method: "GET", body: "1" });
  });

  it("is not made where curl would read a file, or a header would be split", async () => {
    const parameters = [ID, { in: "header", name: "X", schema: {} }];
    expect(
      await send({ parameters }, "post", { values: { id: "1" }, body: "@/etc/hostname", mediaType: "text/plain" }),
    ).toBeUndefined();
    expect(await send({ parameters }, "post", { values: { id: "1", X: "a\r\nB: c" } })).toBeUndefined();
    const upload = { values: { id: "1" }, body: { f: "@/etc/hostname" }, mediaType: "multipart/form-data" };
    expect(await send({ parameters }, "post", upload)).toBeUndefined();
  });
});
