import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { javascriptFetch } from "./javascript-fetch";
import type { SampleRequest } from "./sample-request";

/** What a sample would send, and names that it leaves behind, found by running it where only a `fetch` of ours is. */
async function sent(code: string): Promise<{ url: string; init: RequestInit; left: string[] }> {
  const calls: { url: string; init: RequestInit }[] = [];
  const world = { FormData, fetch: (url: string, init: RequestInit = {}) => calls.push({ url, init }) };
  await runInNewContext(`(async () => {${code}\n})()`, world);
  const [call] = calls;
  if (!call || calls.length > 1) throw new Error(`${calls.length} calls`);
  return { ...call, left: Object.keys(world).filter((name) => name === "pwned") };
}

it("is one call, readable", () => {
  const headers = [{ name: "Content-Type", value: "application/json" }];
  const postData = { mimeType: "application/json", text: '{"name":"Rex","tags":["a"]}' };
  expect(javascriptFetch({ url: "https://a.example/pets", method: "POST", headers, postData })).toBe(
    `const response = await fetch("https://a.example/pets", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    "name": "Rex",
    "tags": [
      "a"
    ]
  }),
});`,
  );
  expect(javascriptFetch({ url: "https://a.example/", method: "GET", headers: [] })).toBe(
    'const response = await fetch("https://a.example/");',
  );
});

const HOSTILE = [
  "'\"`${globalThis.pwned = 1}\\\n\u2028",
  "');globalThis.pwned=1;('",
  "it's",
  "*/ // <!-- --> \\",
  "__proto__",
];

it.each(HOSTILE)("says what a document holds, and does nothing it says: %j", async (text) => {
  const request: SampleRequest = {
    url: `https://a.example/${encodeURIComponent(text)}`,
    method: "PUT",
    headers: [{ name: "X-H", value: text }],
    postData: { mimeType: "text/plain", text },
  };
  const { url, init, left } = await sent(javascriptFetch(request));
  expect({ url, ...init }).toEqual({ url: request.url, method: "PUT", headers: { "X-H": text }, body: text });
  const json = await sent(
    javascriptFetch({ ...request, postData: { mimeType: "application/json", text: JSON.stringify([text]) } }),
  );
  expect(json.init.body).toBe(JSON.stringify([text]));
  const params = [{ name: text, value: text }];
  const form = await sent(javascriptFetch({ ...request, postData: { mimeType: "multipart/form-data", params } }));
  expect(form.init.body).toBeInstanceOf(FormData);
  expect([...left, ...json.left, ...form.left]).toEqual([]);
});

it("holds for any text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string({ unit: "binary" }), async (value, text) => {
      const postData = { mimeType: "text/plain", text };
      const { init } = await sent(
        javascriptFetch({ url: "https://a.example/", method: "POST", headers: [{ name: "X", value }], postData }),
      );
      expect(init).toEqual({ method: "POST", headers: { X: value }, body: text });
    }),
    { numRuns: 200 },
  );
});
