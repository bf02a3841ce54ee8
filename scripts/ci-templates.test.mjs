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

/** Runs a script of a step as GitHub would, with these comments there; what it asked for. */
async function onGitHub(script, { existing = [], body = "", environment = {} }) {
  const calls = [];
  const record = (name) => async (given) => void calls.push({ name, ...given });
  const issues = { listComments: "list", updateComment: record("update"), createComment: record("create") };
  const repos = { createCommitStatus: record("status") };
  const github = { paginate: async () => existing, rest: { issues, repos } };
  const context = { repo: { owner: "o", repo: "r" }, issue: { number: 7 } };
  const run = new (async () => {}).constructor("github", "context", "require", "process", script);
  await run(github, context, () => ({ readFileSync: () => body }), { env: environment });
  return calls;
}
const bot = (id, body) => ({ id, body, user: { type: "Bot" } });

describe("the template for GitHub", () => {
  const { jobs } = load(read("docs/ci/github-actions.yml"));
  const { steps } = jobs.diff;
  const script = steps.find(({ uses }) => uses?.startsWith("actions/github-script")).with.script;
  const comment = (existing, body) => onGitHub(script, { existing, body });

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

describe("the template for GitHub with a registry", () => {
  const { jobs } = load(read("docs/ci/github-actions-registry.yml"));
  const { steps } = jobs.propose;
  const scriptOf = (name) => steps.find((step) => step.name === name).with.script;
  const ours = "<!-- concordat-check payments -->";

  it("keeps one comment: made, edited where it says something else, and left alone where it says the same", async () => {
    const script = scriptOf("Comment");
    const place = { owner: "o", repo: "r" };
    const body = `${ours}\n### new\n`;
    expect(await onGitHub(script, { body })).toEqual([{ name: "create", ...place, issue_number: 7, body }]);
    const others = [bot(1, "<!-- concordat-check other -->\n"), { ...bot(2, body), user: { type: "User" } }];
    const older = [...others, bot(3, `${ours}\n### old`)];
    expect(await onGitHub(script, { existing: older, body })).toEqual([
      { name: "update", ...place, comment_id: 3, body },
    ]);
    expect(await onGitHub(script, { existing: [...others, bot(3, body.trim())], body })).toEqual([]);
  });

  it.each([
    ["0", "success"],
    ["1", "failure"],
    ["2", "error"],
    ["", "error"],
  ])("tells the commit for exit code %j: %s", async (code, state) => {
    const [status] = await onGitHub(scriptOf("Commit status"), { environment: { CODE: code, HEAD_SHA: "4f2a" } });
    expect(status).toMatchObject({ name: "status", sha: "4f2a", state, context: "concordat/gates" });
    expect(status.description.length).toBeLessThan(140);
  });

  it("holds what is proposed, publishes what is merged, and ends with the check", () => {
    const commands = (job) =>
      job.steps.flatMap(({ run = "" }) => run.split("\n")).filter((line) => /concordat publish/.test(line));
    expect(commands(jobs.propose)).toEqual([expect.stringMatching(/--revise .*--when-approved hold$/)]);
    expect(commands(jobs.publish)).toEqual([expect.stringMatching(/--revise .*--wait --when-approved publish/)]);
    expect(steps.at(-1).run).toBe('exit "$CODE"');
    for (const { run = "" } of [...steps, ...jobs.publish.steps]) expect(run).not.toContain("${{");
  });
});

describe("the template for GitLab with a registry", () => {
  const jobs = load(read("docs/ci/gitlab-ci-registry.yml"));

  it("has a script for note and status that is JavaScript", () => {
    const [, script = ""] = /<<'SCRIPT'[^\n]*\n([\s\S]*?)\nSCRIPT/.exec(jobs["api-propose"].script.join("\n")) ?? [];
    expect(script).toContain("startsWith(marker)");
    expect(script).toContain("concordat/gates");
    expect(() => transformSync(script, { format: "esm", target: "node20" })).not.toThrow();
  });

  it("holds what is proposed, publishes what is merged, and ends with the check", () => {
    const { "api-propose": propose, "api-publish": publish } = jobs;
    expect(propose.script.at(-1)).toBe('exit "$code"');
    expect(propose.script.join("\n")).toMatch(/concordat publish .*--when-approved hold/);
    expect(publish.script).toEqual([expect.stringMatching(/--revise .*--wait --when-approved publish/)]);
    for (const job of [propose, publish]) expect([job.extends, job.allow_failure]).toEqual([".concordat", undefined]);
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
