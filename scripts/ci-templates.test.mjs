import fs from "node:fs";
import path from "node:path";
import { transformSync } from "esbuild";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { unknownCommands } from "./documented-commands.mjs";

const root = path.resolve(import.meta.dirname, "..");
const read = (file) => fs.readFileSync(path.join(root, file), "utf8");
const TEMPLATES = [
  ...fs.readdirSync(path.join(root, "docs/ci")).map((name) => `docs/ci/${name}`),
  ".pre-commit-hooks.yaml",
];

/** Every text in parsed data. */
function textsIn(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(TEMPLATES)("%s", (file) => {
  const data = load(read(file));

  it("calls the command line by commands, options and choices that it has", () => {
    const lines = textsIn(data).flatMap((text) => text.split("\n").map((line) => line.trim()));
    const commands = lines.filter((line) => line.startsWith("concordat "));
    expect(commands.length).toBeGreaterThan(file.includes("pre-commit-config") ? 0 : 1);
    expect(unknownCommands(commands.join("\n"))).toEqual([]);
  });

  it("is linked from the page on pipelines, or is where pre-commit looks for it", () => {
    const link = file.replace("docs/", "");
    expect(file === ".pre-commit-hooks.yaml" || read("docs/ci.md").includes(`(${link})`)).toBe(true);
  });
});

describe("the template for GitHub", () => {
  const { jobs } = load(read("docs/ci/github-actions.yml"));
  const { steps } = jobs.diff;
  const script = steps.find(({ uses }) => uses?.startsWith("actions/github-script")).with.script;

  async function comment(existing, body) {
    const calls = [];
    const record = (name) => async (given) => void calls.push({ name, ...given });
    const issues = { listComments: "list", updateComment: record("update"), createComment: record("create") };
    const github = { paginate: async () => existing, rest: { issues } };
    const context = { repo: { owner: "o", repo: "r" }, issue: { number: 7 } };
    const run = new (async () => {}).constructor("github", "context", "require", script);
    await run(github, context, () => ({ readFileSync: () => body }));
    return calls;
  }
  const bot = (id, body) => ({ id, body, user: { type: "Bot" } });

  it("makes a comment where there is none, and edits its own where there is one", async () => {
    const body = "<!-- concordat-diff a.yaml -->\n### new";
    expect(await comment([], body)).toEqual([{ name: "create", owner: "o", repo: "r", issue_number: 7, body }]);
    const others = [
      bot(1, "hello"),
      bot(2, "<!-- concordat-diff a.yaml.old -->\n"),
      { ...bot(3, body), user: { type: "User" } },
      bot(4, "<!-- concordat-diff a.yaml -->\n### old"),
    ];
    expect(await comment(others, body)).toEqual([{ name: "update", owner: "o", repo: "r", comment_id: 4, body }]);
  });

  it("ends with the check, which nothing turns into success", () => {
    expect(steps.at(-1).run).toContain("--fail-on breaking");
    const decisive = steps.filter(({ run }) => run?.includes("concordat diff"));
    expect(decisive).toHaveLength(2);
    for (const step of decisive) expect(step["continue-on-error"]).toBeUndefined();
  });

  it("puts nothing that others name into a shell script", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

describe("the template for GitLab", () => {
  const { "api-changes": job } = load(read("docs/ci/gitlab-ci.yml"));

  it("has a script for the note that is JavaScript", () => {
    const [, script = ""] = /<<'SCRIPT'[^\n]*\n([\s\S]*?)\nSCRIPT/.exec(job.script.join("\n")) ?? [];
    expect(script).toContain("startsWith(marker)");
    expect(() => transformSync(script, { format: "esm", target: "node20" })).not.toThrow();
  });

  it("ends with the check, and keeps the test report whatever comes of it", () => {
    expect(job.script.at(-1)).toContain("--fail-on breaking");
    expect(job.allow_failure).toBeUndefined();
    expect(job.artifacts).toMatchObject({ when: "always", reports: { junit: "junit.xml" } });
    expect(job.script.join("\n")).toContain("--format junit --output junit.xml");
  });
});

describe("the template for pre-commit", () => {
  it("names hooks that this repository has", () => {
    const hooks = new Set(load(read(".pre-commit-hooks.yaml")).map(({ id }) => id));
    const [ours, local] = load(read("docs/ci/pre-commit-config.yaml")).repos;
    expect(ours.hooks.filter(({ id }) => !hooks.has(id))).toEqual([]);
    expect(local).toMatchObject({ repo: "local", hooks: [{ pass_filenames: false }] });
  });
});
