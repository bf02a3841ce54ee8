import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostilePlans } from "@/lib/signals/testing/hostile";
import { DEPRECATED_AT } from "@/lib/signals/testing/plans";
import { ask, MIXED_PLAN, MIXED_REQUESTS } from "@/lib/signals/testing/requests";
import { caddy } from "./caddy";

const PROGRAM = "/usr/bin/caddy";
const isHere = fs.existsSync(PROGRAM);
if (!isHere) console.warn("There is no Caddy: the tests that ask it are skipped (apt-get install caddy).");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "concordat-caddy-"));
const environment = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, NODE_ENV: "test" as const };
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, site: string, snippet: string): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${site} {\n${snippet}\trespond "ok"\n}\n`);
  return file;
}

it("holds nothing but matchers and fields, whatever the texts hold", () => {
  const lines =
    /^(?:#.*|@concordat_\w+ \{|header @concordat_\w+ \{|\}|\t\}|\tnot \{|\tdefer|\t{1,2}method [A-Z ]+|\t{1,2}path_regexp `[^`\r\n]*`|\t(?:Deprecation|Sunset|Link) "(?:[^"\\{}]|\\["\\])*"|)$/;
  fc.assert(
    fc.property(hostilePlans, (plan) => {
      for (const line of caddy.write(plan).split("\n")) expect(line).toMatch(lines);
    }),
  );
});

describe.skipIf(!isHere)("a real Caddy", () => {
  it("takes the file, whatever the texts hold", () => {
    fc.assert(
      fc.property(hostilePlans, (plan) => {
        const file = fileOf("hostile", "http://127.0.0.1:1", caddy.write(plan));
        const made = spawnSync(PROGRAM, ["adapt", "--adapter", "caddyfile", "--config", file], { env: environment });
        expect([made.status, made.status === 0 ? "" : made.stderr.toString()]).toEqual([0, ""]);
      }),
      { numRuns: 15 },
    );
  });

  let url = "";
  let stop = async () => {};

  beforeAll(async () => {
    const port = await new Promise<number>((resolve) => {
      const probe = net.createServer().listen(0, "127.0.0.1", () => {
        const address = probe.address();
        probe.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
      });
    });
    url = `http://127.0.0.1:${port}`;
    const file = fileOf("mixed", url, caddy.write(MIXED_PLAN));
    const child = spawn(PROGRAM, ["run", "--adapter", "caddyfile", "--config", file], {
      env: environment,
      stdio: "ignore",
    });
    stop = () => new Promise((resolve) => void (child.once("exit", () => resolve()), child.kill("SIGTERM")));
    for (let attempts = 0; attempts < 200; attempts += 1) {
      if (
        await ask(url, "GET", "/").then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });

  afterAll(() => stop());

  it.each(MIXED_REQUESTS)("%s %s carries the fields: %s", async (method, at, carries) => {
    const read = await ask(url, method, at);
    expect(read.deprecatedAt).toEqual(carries ? DEPRECATED_AT : null);
    expect(read.faults).toEqual(method === "POST" ? ["sunset-missing"] : []);
  });
});
