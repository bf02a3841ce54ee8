import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { folderWith, runProgram } from "@/lib/cli/testing/run-program";

const definition = (title: string, parameter = "") => `openapi: 3.1.0
info: {title: ${title}, version: 1.0.0}
paths:
  /things:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer}${parameter}}
      responses:
        "200": {description: Fine}
`;
const split = (extra: string) => ({
  "openapi.yaml": 'openapi: 3.1.0\ninfo: {title: Split, version: "1"}\npaths:\n  /a:\n    $ref: parts/a.yaml\n',
  "parts/a.yaml": `get:\n  parameters:\n    - name: limit\n      in: query\n      schema: {type: integer}\n${extra}  responses:\n    "200": {description: Fine}\n`,
});
const below = (folder: string, files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

const FILES = {
  ...below("old", {
    "a/openapi.yaml": definition("A"),
    "b.yaml": definition("B"),
    "gone.yaml": definition("Gone"),
    "moved.yaml": definition("Moved"),
    ...below("split", split("")),
    "notes.yaml": "just: notes\n",
  }),
  ...below("new", {
    "a/openapi.yaml": definition("A", ", required: true"),
    "b.yaml": definition("B"),
    "came.yaml": definition("Came"),
    "other/moved.yaml": definition("Moved"),
    ...below("split", split("      required: true\n")),
  }),
  ...below("broken", { "a/openapi.yaml": "arazzo: 1.0.0\n", "b.yaml": definition("B"), "c.yaml": definition("C") }),
  ...below("fewer", { "b.yaml": "notes: only\n", "a/openapi.yaml": definition("A"), "c.yaml": definition("C") }),
  ...below("inner/split", split("")),
  "one.yaml": definition("A"),
  "incomplete.yaml": 'openapi: 3.1.0\ninfo: {title: A, version: "1"}\npaths:\n  /a:\n    $ref: parts/a.yaml\n',
};

let folder = "";
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], { cwd: folder, stdio: "pipe" });

beforeAll(() => {
  folder = folderWith(FILES);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "-A");
  git("commit", "--quiet", "-m", "first");
  fs.writeFileSync(path.join(folder, "one.yaml"), definition("A", ", required: true"));
  fs.writeFileSync(path.join(folder, "inner/split/parts/a.yaml"), split("      required: true\n")["parts/a.yaml"]);
});
const diff = (...args: string[]) => runProgram(["diff", ...args], folder);

describe("two folders of several definitions", () => {
  it("are paired by path, and by title where one moved; what came and went is told", async () => {
    const { code, out } = await diff("old", "new", "--format", "json");
    expect(code).toBe(1);
    const { summary, definitions } = JSON.parse(out);
    const rows = definitions.map((one: { name: string; status: string; diff: { summary: { breaking: number } } }) => [
      one.name,
      one.status,
      one.diff.summary.breaking,
    ]);
    expect(rows).toEqual([
      ["a/openapi.yaml", "compared", 1],
      ["b.yaml", "compared", 0],
      ["came.yaml", "added", 0],
      ["gone.yaml", "removed", 1],
      ["moved.yaml → other/moved.yaml", "compared", 0],
      ["split/openapi.yaml", "compared", 1],
    ]);
    expect(summary).toMatchObject({ breaking: 3 });
  });

  it("have positions in the right files", async () => {
    const { out } = await diff("old", "new", "--format", "sarif");
    const { results } = JSON.parse(out).runs[0];
    const places = results.map(
      (result: { locations: { physicalLocation: Record<string, Record<string, unknown>> }[] }) => {
        const { artifactLocation, region } = result.locations[0]?.physicalLocation ?? {};
        return `${artifactLocation?.uri}:${region?.startLine}`;
      },
    );
    expect(places).toContain("new/a/openapi.yaml:7");
    expect(places).toContain("new/split/parts/a.yaml:3");
    expect(places).toContain("old/gone.yaml:5");
    expect(places).toContain("new/came.yaml:5");
  });

  it.each(["text", "markdown", "html", "junit"])("come as %s", async (format) => {
    const { code, out } = await diff("old", "new", "--format", format);
    expect(code).toBe(1);
    for (const name of ["a/openapi.yaml", "gone.yaml", "came.yaml"]) expect(out).toContain(name);
  });

  it.each([
    ["old", "broken", "broken/a/openapi.yaml:1:1: Arazzo"],
    ["old", "fewer", "fewer/b.yaml:1:1: "],
    ["old", "one.yaml", "old holds 5 API definitions"],
    ["old", "none", "none does not exist"],
  ])("cannot be compared: %s with %s", async (from, to, says) => {
    const ended = await diff(from, to, "--fail-on", "none");
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain(says);
  });
});

describe("a commit", () => {
  it("is read without checking it out", async () => {
    expect(await diff("git:main:one.yaml", "one.yaml")).toMatchObject({ code: 1, err: "" });
    expect(await diff("git:HEAD:one.yaml", "git:HEAD:old/a/openapi.yaml")).toMatchObject({ code: 0, err: "" });
  });

  it("is read with the files referred to, from a folder below", async () => {
    const ended = await runProgram(["diff", "git:HEAD:split/openapi.yaml", "split"], path.join(folder, "inner"));
    expect(ended).toMatchObject({ code: 1, err: "" });
    expect(ended.out).toContain("to split/parts/a.yaml:3:7");
  });

  it("may hold folders of several definitions", async () => {
    const { code, out } = await diff("git:HEAD:old", "new", "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out).definitions).toHaveLength(6);
  });

  it.each([
    ["git:nowhere:one.yaml", 'git has no commit "nowhere"'],
    ["git:--help:one.yaml", 'git has no commit "--help"'],
    ["git:main:none.yaml", "none.yaml does not exist in main"],
  ])("cannot be read: %s", async (name, says) => {
    const ended = await diff(name, "one.yaml");
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain(says);
  });
});

describe("standard input", () => {
  const piped = (text: string, ...args: string[]) =>
    new Promise<number | null>((resolve) => {
      const program = path.resolve(import.meta.dirname, "../../bin/concordat.mjs");
      const child = spawn(process.execPath, [program, "diff", ...args], {
        cwd: folder,
        stdio: ["pipe", "ignore", "ignore"],
      });
      child.once("close", resolve);
      child.stdin.end(text);
    });

  it("is either of the two", async () => {
    expect(await piped(definition("A"), "-", "one.yaml")).toBe(1);
    expect(await piped(definition("A", ", required: true"), "one.yaml", "-")).toBe(0);
  });

  it("is not both, and not nothing", async () => {
    expect(await piped(definition("A"), "-", "-")).toBe(2);
    expect(await piped("", "-", "one.yaml")).toBe(2);
  });
});

describe("a definition of which files are missing", () => {
  it("is compared as far as it goes, and never fine", async () => {
    const ended = await diff("incomplete.yaml", "incomplete.yaml", "--format", "json", "--fail-on", "none");
    expect(ended.code).toBe(2);
    expect(JSON.parse(ended.out).changes).toEqual([]);
    expect(ended.err).toContain("not everything could be compared:\n  incomplete.yaml:5:");
  });
});

describe("a policy", () => {
  const policy = (text: string) => fs.writeFileSync(path.join(folder, "policy.yaml"), text);

  it("changes what a check fails on", async () => {
    policy("severities:\n  request-parameter-became-required: dangerous\n");
    const args = ["git:HEAD:one.yaml", "one.yaml", "--policy", "policy.yaml"];
    const ended = await diff(...args, "--format", "json");
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.out)).toMatchObject({
      summary: { breaking: 0, dangerous: 1 },
      changes: [{ severity: "dangerous", ruleSeverity: "breaking" }],
    });
    expect((await diff(...args, "--fail-on", "dangerous")).code).toBe(1);
  });

  it.each([
    [
      "severities:\n  request-parameter-become-required: dangerous\n",
      "policy.yaml:2:3: /severities/request-parameter-become-required: There is no rule",
    ],
    ["severities: [", "policy.yaml:1:"],
    ["", "policy.yaml:1:1"],
  ])("that is wrong stops the check: %j", async (text, says) => {
    policy(text);
    const ended = await diff("one.yaml", "one.yaml", "--policy", "policy.yaml");
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain(says);
    expect((await diff("one.yaml", "one.yaml", "--policy", "none.yaml")).code).toBe(2);
  });
});

it("a comment is found again by the key of the revision, or another", async () => {
  const { out } = await diff("one.yaml", "old/../one.yaml", "--format", "markdown");
  expect(out.split("\n")[0]).toBe("<!-- concordat-diff old/../one.yaml -->");
  const keyed = await diff("one.yaml", "one.yaml", "--format", "markdown", "--key", "payments");
  expect(keyed.out.split("\n")[0]).toBe("<!-- concordat-diff payments -->");
});

describe("positions", () => {
  const data = (required: boolean) => ({
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: {
      "/a": {
        get: {
          parameters: [{ name: "limit", in: "query", required, schema: { type: "integer" } }],
          responses: { 200: { description: "Fine" } },
        },
      },
    },
  });
  const forms: [string, (required: boolean) => string][] = [
    ["json", (required) => JSON.stringify(data(required), null, 2)],
    ["json", (required) => JSON.stringify(data(required))],
    ["json", (required) => JSON.stringify(data(required), null, "\t").replaceAll("\n", "\r\n")],
    ["yaml", (required) => `# größe 😀\n${JSON.stringify(data(required), null, 1)}`],
  ];

  it.each(forms)("point at the change in %s, form %#", async (extension, write) => {
    for (const required of [false, true])
      fs.writeFileSync(path.join(folder, `at-${required}.${extension}`), write(required));
    const { out } = await diff(`at-false.${extension}`, `at-true.${extension}`, "--format", "json");
    const [change] = JSON.parse(out).changes;
    expect(change.id).toBe("request-parameter-became-required");
    for (const [side, required] of [
      ["from", false],
      ["to", true],
    ] as const) {
      const { line, column } = change.source[side];
      const text =
        write(required)
          .split(/\r?\n/)
          [line - 1]?.slice(column - 1) ?? "";
      expect(text).toMatch(/^(\{|"name"|"required")/);
    }
  });
});
