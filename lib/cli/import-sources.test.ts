import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ZipFile } from "yazl";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { versionOfTag } from "@/lib/cli/importing/read-tags";
import { type FakeRegistry, startFakeRegistry, TOKEN } from "@/lib/cli/testing/fake-registry";
import { folderWith, runProgram } from "@/lib/cli/testing/run-program";

const document = (version: string, title = "Pets") =>
  `openapi: 3.1.0\ninfo:\n  title: ${title}\n  version: ${version}\npaths: {}\n`;

let registry: FakeRegistry;
beforeEach(async () => {
  registry = await startFakeRegistry();
});
afterEach(() => registry.close());

const importing = (source: string, ...args: string[]) =>
  runProgram(["import", source, ...args], os.tmpdir(), { CONCORDAT_URL: registry.url, CONCORDAT_TOKEN: TOKEN });
const versionsOf = (api: string) => registry.apis.get(api)?.versions.map((item) => item.version);

async function zipFile(files: Record<string, string>): Promise<string> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  const file = path.join(folderWith({}), "estate.zip");
  fs.writeFileSync(file, Buffer.concat(chunks));
  return file;
}

function repository(commits: Record<string, Record<string, string>>): string {
  const folder = folderWith({});
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.test", ...args], {
      cwd: folder,
      stdio: "pipe",
    });
  git("init", "-q");
  for (const [tag, files] of Object.entries(commits)) {
    for (const [name, content] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), content);
    }
    git("add", ".");
    git("commit", "-qm", tag);
    git("tag", tag);
  }
  return folder;
}

describe("an archive", () => {
  it("is imported like the folder that it was made of", async () => {
    const ended = await importing(
      await zipFile({ "pets/1.0.0/openapi.yaml": document("1.0.0"), "pets/1.1.0/openapi.yaml": document("1.1.0") }),
      "--team",
      "payments",
    );
    expect(ended).toMatchObject({ code: 0 });
    expect(versionsOf("pets")).toEqual(["1.0.0", "1.1.0"]);
  });

  it("exit 2 where it is none", async () => {
    const file = path.join(folderWith({ "a.zip": "not a zip" }), "a.zip");
    const ended = await importing(file);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain("not a zip archive");
  });
});

describe("a Git checkout", () => {
  it("gives the definition at each tag that fits, as versions in order, without checking anything out", async () => {
    const folder = repository({
      "v1.9.0": { "openapi.yaml": document("same") },
      "v1.10.0": { "openapi.yaml": document("same", "Pets and dogs") },
      experiment: { "openapi.yaml": document("same", "No version") },
    });
    fs.writeFileSync(path.join(folder, "openapi.yaml"), "changed: by hand\n");
    const ended = await importing(path.join(folder, "openapi.yaml"), "--tags", "v*", "--team", "payments");
    expect(ended).toMatchObject({ code: 0 });
    expect([...registry.apis.values()].map((api) => api.versions.map((item) => item.version))).toEqual([
      ["1.9.0", "1.10.0"],
    ]);
    expect(registry.requests.filter((request) => /commit=[0-9a-f]{40}/.test(request))).toHaveLength(2);
    expect(fs.readFileSync(path.join(folder, "openapi.yaml"), "utf8")).toBe("changed: by hand\n");
  });

  it("records the commit of a folder that is as it was committed, and none of one that is not", async () => {
    const folder = repository({ one: { "pets/1.0.0.yaml": document("1.0.0") } });
    await importing(folder, "--team", "payments");
    fs.writeFileSync(path.join(folder, "pets/1.1.0.yaml"), document("1.1.0"));
    await importing(folder, "--team", "payments");
    const published = registry.requests.filter(
      (request) => request.startsWith("POST") && request.includes("/versions"),
    );
    expect(published.map((request) => request.includes("commit="))).toEqual([true, false]);
  });

  it("exit 2 where no tag fits", async () => {
    const folder = repository({ one: { "pets.yaml": document("1") } });
    const ended = await importing(folder, "--tags", "v*");
    expect(ended.code).toBe(2);
    expect(ended.err).toContain("No tag");
  });

  it.each([
    ["v1.2.0", "1.2.0"],
    ["pets/v1.2.0-rc.1", "1.2.0-rc.1"],
    ["pets@2.0", "2.0"],
    ["release-1.0.0", "1.0.0"],
    ["v2", undefined],
    ["experiment", undefined],
  ])("the tag %s names %s", (tag, version) => {
    expect(versionOfTag(tag)).toBe(version);
  });
});

describe("an address", () => {
  it("of an APIs.json brings in what it points at", async () => {
    const index = {
      name: "Zoo",
      specificationVersion: "0.19",
      apis: [
        { name: "Pets", properties: [{ type: "OpenAPI", url: "/specs/pets.yaml" }] },
        { name: "Gone", properties: [{ type: "OpenAPI", url: "/specs/gone.yaml" }] },
      ],
    };
    registry.documents.set("/apis.json", JSON.stringify(index));
    registry.documents.set("/specs/pets.yaml", document("1.0.0"));
    const dry = await importing(`${registry.url}/apis.json`, "--dry-run", "--format", "json");
    expect(JSON.parse(dry.out).leftOut).toMatchObject([
      { file: `${registry.url}/specs/gone.yaml`, reason: "not-read" },
    ]);
    const ended = await importing(`${registry.url}/apis.json`, "--team", "payments");
    expect(ended.code).toBe(0);
    expect(versionsOf("pets")).toEqual(["1.0.0"]);
  });
});

describe("--dry-run", () => {
  it("says what would be published, and asks no registry", async () => {
    const folder = folderWith({
      "pets/1.0.0/openapi.yaml": document("1.0.0"),
      "pets/copy/1.0.0.yaml": document("1.0.0"),
      "events.yaml": "arazzo: 1.0.0\n",
    });
    const ended = await runProgram(["import", folder, "--dry-run", "--format", "json"], os.tmpdir(), {});
    expect(ended).toMatchObject({ code: 0 });
    expect(JSON.parse(ended.out)).toMatchObject({
      versions: [
        { api: "pets", version: "1.0.0", file: "pets/1.0.0/openapi.yaml", team: null, problem: null },
        { api: "copy", version: "1.0.0", problem: null },
      ],
      leftOut: [{ file: "events.yaml", reason: "unsupported-format" }],
    });
    const text = await runProgram(["import", folder, "--dry-run", "--team", "zoo"], os.tmpdir(), {});
    expect(text.out).toMatch(/pets +1\.0\.0 +zoo +pets\/1\.0\.0\/openapi\.yaml/);
    expect(registry.requests).toEqual([]);
  });
});
