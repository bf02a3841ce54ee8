import fs from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { folderWith, runProgram } from "@/lib/cli/testing/run-program";

const FILES = { "manifest.json": "{}", "pets/1.0.0/openapi.yaml": "openapi: 3.1.0\n", "pets/notes.txt": "notes" };

let server: Server;
let asked: string[] = [];
let answer: Buffer;
let status = 200;

async function zipped(files: Record<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

beforeEach(async () => {
  asked = [];
  status = 200;
  answer = await zipped(FILES);
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? "-"}`);
    response.writeHead(status, { "content-type": status < 400 ? "application/zip" : "application/problem+json" });
    response.end(answer);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterEach(() => new Promise((closed) => server.close(closed)));

const exporting = (folder: string, ...args: string[]) => {
  const { port } = server.address() as AddressInfo;
  return runProgram(["export", ...args], folder, { CONCORDAT_URL: `http://127.0.0.1:${port}`, CONCORDAT_TOKEN: "t" });
};

const written = (folder: string) =>
  Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => fs.statSync(path.join(folder, name)).isFile())
      .map((name) => [name.replaceAll(path.sep, "/"), fs.readFileSync(path.join(folder, name), "utf8")]),
  );

describe("concordat export", () => {
  it("writes the archive as the registry gives it", async () => {
    const folder = folderWith({});
    const ended = await exporting(folder, "out/estate.zip");
    expect(ended).toMatchObject({ code: 0, out: "" });
    expect(ended.err).toContain(`estate.zip written, ${answer.byteLength} bytes`);
    expect(fs.readFileSync(path.join(folder, "out/estate.zip"))).toEqual(answer);
    expect(asked).toEqual(["GET /api/v1/export.zip Bearer t"]);
  });

  it("writes a folder of all its files", async () => {
    const folder = folderWith({});
    expect(await exporting(folder, ".")).toMatchObject({ code: 0 });
    expect(written(folder)).toEqual(FILES);
  });

  it.each([
    ["one API", ["a.zip", "--api", "a/b"], "/api/v1/apis/a%2Fb/export.zip"],
    ["a team and a tag", ["a.zip", "--team", "pay", "--tag", "a&b"], "/api/v1/export.zip?team=pay&tag=a%26b"],
    ["apis.json", ["apis.json", "--format", "apis-json"], "/api/v1/apis.json"],
    ["Backstage", ["c.yaml", "--format", "backstage", "--team", "pay"], "/api/v1/backstage/catalog-info.yaml?team=pay"],
    ["xRegistry", ["x.json", "--format", "xregistry"], "/api/v1/xregistry/export"],
  ])("asks for %s", async (_what, args, address) => {
    const folder = folderWith({});
    expect(await exporting(folder, ...args)).toMatchObject({ code: 0 });
    expect(asked).toEqual([`GET ${address} Bearer t`]);
    expect(fs.readFileSync(path.join(folder, args[0] ?? ""))).toEqual(answer);
  });

  it("writes nothing outside the folder, whatever the archive says", async () => {
    const inside = "escape.yaml";
    const made = await zipped({ [`..-${inside}`]: "x: 1" });
    answer = Buffer.from(made.toString("latin1").replaceAll(`..-${inside}`, `../${inside}`), "latin1");
    const folder = folderWith({ "below/keep.txt": "" });
    expect((await exporting(folder, "below")).code).toBe(2);
    expect(written(folder)).toEqual({ "below/keep.txt": "" });
  });

  it("refuses an API together with another choice, before it asks", async () => {
    const ended = await exporting(folderWith({}), "a.zip", "--api", "pets", "--team", "pay");
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining("--api goes with no other choice") });
    expect(asked).toEqual([]);
  });

  it("writes nothing where the registry refuses, and says why", async () => {
    status = 404;
    answer = Buffer.from(
      JSON.stringify({
        title: "Not found",
        status,
        code: "not_found",
        detail: "There is no API pets.",
        violations: [],
      }),
    );
    const folder = folderWith({});
    const ended = await exporting(folder, "a.zip", "--api", "pets");
    expect(ended.code).not.toBe(0);
    expect(ended.err).toContain("There is no API pets.");
    expect(written(folder)).toEqual({});
  });
});
