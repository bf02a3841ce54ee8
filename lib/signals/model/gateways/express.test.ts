import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import type http from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEPRECATED_AT } from "@/lib/signals/testing/plans";
import { hostilePlans } from "@/lib/signals/testing/hostile";
import { ask, MIXED_PLAN, MIXED_REQUESTS, startUpstream } from "@/lib/signals/testing/requests";
import { express } from "./express";

type Middleware = (request: http.IncomingMessage, response: http.ServerResponse, next: () => void) => void;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "concordat-express-"));

async function load(text: string, name: string): Promise<Middleware> {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  const { deprecationSignals } = (await import(pathToFileURL(file).href)) as { deprecationSignals: Middleware };
  return deprecationSignals;
}

describe("the middleware for Express", () => {
  let server: Awaited<ReturnType<typeof startUpstream>>;

  beforeAll(async () => {
    const middleware = await load(express.write(MIXED_PLAN), "mixed.mjs");
    server = await startUpstream((request, response) => middleware(request, response, () => response.end("ok")));
  });

  afterAll(async () => {
    await server?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it.each(MIXED_REQUESTS)("%s %s carries the fields: %s", async (method, at, carries) => {
    const read = await ask(server.url, method, at);
    expect(read.deprecatedAt).toEqual(carries ? DEPRECATED_AT : null);
    expect(read.faults).toEqual(method === "POST" ? ["sunset-missing"] : []);
  });

  it("is JavaScript of two statements, whatever the texts hold", async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(hostilePlans, async (plan) => {
        const text = express.write(plan);
        expect(text).not.toMatch(/<\/script|\u2028/);
        count += 1;
        const middleware = await load(`${text}\nexport const names = Object.keys(globalThis).length;`, `h${count}.mjs`);
        expect(middleware).toBeTypeOf("function");
      }),
      { numRuns: 100 },
    );
  });
});
