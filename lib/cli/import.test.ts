import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeRegistry, startFakeRegistry, TOKEN } from "@/lib/cli/testing/fake-registry";
import { folderWith, runProgram } from "@/lib/cli/testing/run-program";

const document = (version: string) => `openapi: 3.1.0\ninfo:\n  title: Pets\n  version: ${version}\npaths: {}\n`;

let registry: FakeRegistry;
beforeEach(async () => {
  registry = await startFakeRegistry();
});
afterEach(() => registry.close());

const importing = (folder: string, ...args: string[]) =>
  runProgram(["import", folder, ...args], os.tmpdir(), { CONCORDAT_URL: registry.url, CONCORDAT_TOKEN: TOKEN });

const manifest = (apis: unknown[]) => JSON.stringify({ manifest_version: 1, apis });

const version = (name: string, file: string) => ({ version: name, file });

const MANIFEST_FOLDER = {
  "manifest.json": manifest([
    {
      slug: "pets",
      title: "Pets",
      format: "openapi",
      owner: { team: "Pet Shop" },
      versions: [version("1.0.0", "pets/1.yaml"), version("2.0.0", "pets/2.yaml"), version("3.0.0", "pets/3.yaml")],
    },
    { slug: "events", format: "arazzo", owner: { team: "Pet Shop" }, versions: [version("1", "events.yaml")] },
  ]),
  "pets/1.yaml": document("1.0.0"),
  "pets/2.yaml": "%%broken%%",
  "pets/3.yaml": document("3.0.0"),
  "events.yaml": "arazzo: 1.0.0\n",
};

describe("a folder with a manifest", () => {
  it("goes on after a refusal, tells its reason, and ends with 1", async () => {
    const ended = await importing(folderWith(MANIFEST_FOLDER));
    expect(ended.code).toBe(1);
    expect(ended.out.split("\n").map((line) => line.trim())).toEqual([
      "versions  APIs",
      "created        2         1",
      "already there  0         0",
      "refused        1         1",
      "not supported  1         1",
      "",
      "Refused",
      "pets 2.0.0  The definition cannot be parsed. 2.yaml:7:3: This is not a mapping.",
      "",
      "Not yet supported",
      "arazzo  1",
      "",
    ]);
    expect(ended.err).toContain("[1/4] pets 1.0.0: created\n[2/4] pets 2.0.0: refused:");
    expect([...registry.teams]).toEqual(["payments", "pet-shop"]);
    expect(registry.apis.get("pets")).toMatchObject({ team: "pet-shop" });
    expect(registry.apis.has("events")).toBe(false);
  });

  it("sends nothing again that the registry has", async () => {
    const folder = folderWith(MANIFEST_FOLDER);
    await importing(folder);
    fs.writeFileSync(path.join(folder, "pets/2.yaml"), document("2.0.0"));
    registry.bodies.length = 0;
    const again = await importing(folder, "--format", "json");
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out).summary).toEqual({ created: 1, alreadyThere: 2, refused: 0, notSupported: 1 });
    expect(registry.bodies).toEqual([document("2.0.0")]);
  });

  it("refuses a manifest that reaches outside its folder", async () => {
    const apis = [{ slug: "pets", owner: { team: "x" }, versions: [version("1", "../outside.yaml")] }];
    const ended = await importing(
      folderWith({ "in/manifest.json": manifest(apis), "outside.yaml": document("1") }).concat("/in"),
    );
    expect(ended.code).toBe(2);
    expect(ended.err).toContain("lies outside");
  });

  it.each([
    ["no folder", {}, "none", "is not a folder"],
    ["an empty folder", { "empty/readme.md": "" }, "empty", "holds no API definition"],
    ["a broken manifest", { "bad/manifest.json": '{"apis": 1}' }, "bad", "is not a manifest"],
  ])("exit 2: %s", async (_name, files, folder, says) => {
    const ended = await importing(path.join(folderWith({ "x.txt": "", ...files } as Record<string, string>), folder));
    expect(ended.code).toBe(2);
    expect(ended.err).toContain(says);
  });
});

describe("a tree of definitions", () => {
  it("takes API and version from the path, in natural order", async () => {
    const folder = folderWith({
      "pets/1.10.0/openapi.yaml": document("1.10.0"),
      "pets/1.9.0/openapi.yaml": document("1.9.0"),
      "pets/1.9.0/schemas.yaml": "Pet: {}\n",
      "dogs/2.json": '{"openapi": "3.0.0", "info": {"title": "Dogs", "version": "x"}}',
      "cats.yaml": document("4.0.0"),
    });
    const ended = await importing(folder, "--team", "payments");
    expect(ended).toMatchObject({ code: 0 });
    const versions = [...registry.apis].map(([slug, api]) => [slug, api.versions.map((item) => item.version)]);
    expect(Object.fromEntries(versions)).toEqual({ cats: ["4.0.0"], dogs: ["2"], pets: ["1.9.0", "1.10.0"] });
  });

  it("exit 2 where nobody is named to own a new API", async () => {
    const ended = await importing(folderWith({ "cats.yaml": document("1") }));
    expect(ended.code).toBe(2);
    expect(ended.err).toContain("--team");
  });
});
