// The documentation against the project: links, commands, settings, files and codes that it names are there.
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { unknownCommands, untoldOptions } from "./documented-commands.mjs";
import { root } from "./steps.mjs";

const read = (file) => fs.readFileSync(path.join(root, file), "utf8");

/** Every page that people write; rule pages are made from the rules, and checked there. */
const PAGES = [
  ...fs.readdirSync(root).filter((name) => name.endsWith(".md")),
  ...fs
    .readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join("docs", name.replaceAll(path.sep, "/")))
    .filter((name) => name.endsWith(".md") && !name.startsWith("docs/rules/")),
];

const withoutCode = (text) => text.replaceAll(/^```[\s\S]*?^```/gm, "");

/** The name that a heading is reached by, as on GitHub. */
function anchorOf(heading) {
  const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  return plain
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}_\- ]/gu, "")
    .replaceAll(" ", "-");
}

function anchorsOf(page) {
  const headings = [...withoutCode(read(page)).matchAll(/^#{1,6} +(.+)$/gm)];
  return new Set(headings.map(([, heading]) => anchorOf(heading)));
}

function linksOf(page) {
  const text = withoutCode(read(page));
  const written = [...text.matchAll(/\]\(([^)\s]+)\)/g), ...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)];
  return written.map(([, target]) => target).filter((target) => !/^[a-z]+:/.test(target));
}

/** What is wrong with a link; null where it leads somewhere. */
function brokenLink(page, target) {
  const [file = "", anchor] = target.split("#");
  const place = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
  if (!fs.existsSync(path.join(root, place))) return `${target}: no such file`;
  if (anchor === undefined) return null;
  if (!place.endsWith(".md")) return `${target}: only pages have anchors`;
  return anchorsOf(place).has(anchor) ? null : `${target}: no such heading`;
}

const code = (page) => [...read(page).matchAll(/`([^`\n]+)`/g)].map(([, text]) => text);

/** Folders of the project that a path in the text begins with. */
const TOP = /^(app|bin|components|docs|e2e|lib|messages|prisma|public|scripts)\/[\w./()[\]-]+$/;

describe.each(PAGES)("%s", (page) => {
  it("links to what is there", () => {
    expect(
      linksOf(page)
        .map((target) => brokenLink(page, target))
        .filter(Boolean),
    ).toEqual([]);
  });

  it("names files that are there", () => {
    const named = code(page).filter((text) => TOP.test(text));
    expect(named.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([]);
  });

  it("names scripts of package.json", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = [...read(page).matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map(([, name]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("names commands and options of the command line", () => {
    expect(unknownCommands(read(page))).toEqual([]);
  });
});

it("an option that is not there, or a choice of it, is found", () => {
  const text =
    "concordat diff a b --formt json\nnpx concordat diff a b --format pdf --fail-on none\n`concordat difff a`";
  expect(unknownCommands(text)).toEqual(["--formt", "--format pdf", "`concordat difff a"]);
});

it("the page of the command line names every option of every command", () => {
  expect(untoldOptions(read("docs/cli.md"))).toEqual([]);
  expect(untoldOptions("--format")).toContain("rules: --language");
});

describe("the settings", () => {
  const table = read("README.md").split("## Configuration")[1]?.split("\n## ")[0] ?? "";
  const documented = [...table.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  const known = [...read("lib/env.ts").matchAll(/^ {4}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);

  it("are all in the README, and nothing else is", () => {
    expect(known.length).toBeGreaterThan(10);
    expect(new Set(documented)).toEqual(new Set(known));
  });

  it("named on any page are among them, or of the command line and the tests", () => {
    const further = new Set(["CONCORDAT_URL", "CONCORDAT_TOKEN", "CONCORDAT_CORPUS"]);
    const named = PAGES.flatMap((page) => read(page).match(/\bCONCORDAT_[A-Z_]*[A-Z]\b/g) ?? []);
    expect(named.filter((name) => !documented.includes(name) && !further.has(name))).toEqual([]);
  });
});

/** A cron expression as docs/operations.md says it. */
function whenOf(cron) {
  const [minute = "", hour = ""] = cron.split(" ");
  const every = { "*/5": "every five minutes", "*/10": "every ten minutes", "*/15": "every quarter of an hour" }[
    minute
  ];
  if (every) return every;
  return hour === "*"
    ? `at ${minute.replace(",", " and ")} past`
    : `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}

describe("the tables", () => {
  it("of errors has every code under its status, and no other", () => {
    const errors = [...read("lib/core/errors.ts").matchAll(/^ {2}(\w+): \{ status: (\d+),/gm)];
    expect(errors.length).toBeGreaterThan(10);
    const rows = [...read("docs/rest.md").matchAll(/^\| (\d{3}) \| (.+) \|$/gm)];
    const documented = rows.flatMap(([, status, cell]) =>
      [...(cell ?? "").matchAll(/`([a-z_]+)`/g)].map(([, name]) => `${status} ${name}`),
    );
    expect(new Set(documented)).toEqual(new Set(errors.map(([, name, status]) => `${status} ${name}`)));
  });

  it("of roles says what lib/members/model.ts says", async () => {
    const { PERMISSIONS, ROLE_PERMISSIONS } = await import("@/lib/members/model");
    const rows = [...read("docs/people-and-tokens.md").matchAll(/^\| `([a-z.]+)` [^|]*\|(.+)\|$/gm)];
    const documented = Object.fromEntries(
      rows.map(([, permission, cells = ""]) => [permission, cells.split("|").map((cell) => cell.trim() === "✓")]),
    );
    const roles = ["reader", "publisher", "reviewer", "owner", "administrator"];
    const held = PERMISSIONS.map((permission) => [
      permission,
      roles.map((role) => ROLE_PERMISSIONS[role].has(permission)),
    ]);
    expect(documented).toEqual(Object.fromEntries(held));
  });

  it("of transitions has every row of the lifecycle", async () => {
    const { TRANSITIONS } = await import("@/lib/lifecycle/transitions");
    const [transitions = ""] = read("docs/lifecycle.md").split("\n## ");
    const rows = [...transitions.matchAll(/^\| `(\w+)` \| `(\w+)` \|/gm)].map(([, from, to]) => `${from} ${to}`);
    expect(rows).toEqual(TRANSITIONS.map(({ from, to }) => `${from} ${to}`));
  });

  it("of jobs has everything that recurs, and how often", () => {
    const jobs = [...read("lib/jobs/schedule.ts").matchAll(/ name: "([a-z-]+)",\n +cron: "([^"]+)"/g)];
    expect(jobs.length).toBeGreaterThan(10);
    const rows = new Map(
      [...read("docs/operations.md").matchAll(/^\| `([a-z-]+)` \| ([^|]+) \|/gm)].map(([, name, when]) => [name, when]),
    );
    expect(jobs.map(([, name, cron]) => [name, rows.get(name)?.startsWith(whenOf(cron)) ?? false])).toEqual(
      jobs.map(([, name]) => [name, true]),
    );
  });

  it("of people has everybody of the demonstration organisation", async () => {
    const { people } = await import("@/prisma/scenarios/demo/people");
    const { apis } = await import("@/prisma/scenarios/demo/catalogue");
    const text = read("docs/demo.md");
    expect(people.filter(({ name, email }) => !text.includes(`| ${name} | \`${email}\` |`))).toEqual([]);
    expect(apis.filter(({ slug }) => !text.includes(`\`${slug}\``)).map(({ slug }) => slug)).toEqual([]);
  });

  it("of policies has every field with its default", async () => {
    const { DEFAULT_LIFECYCLE_POLICY } = await import("@/lib/lifecycle/model");
    const text = read("docs/lifecycle.md");
    const { gates, ...plain } = DEFAULT_LIFECYCLE_POLICY;
    const rows = Object.entries(plain).map(([field, value]) => `| \`${field}\` | \`${value}\` |`);
    const modes = Object.entries(gates).map(([gate, mode]) => `${gate}: ${mode}`);
    expect([...rows, `| \`gates\` | \`${modes.join("`, `")}\` |`].filter((row) => !text.includes(row))).toEqual([]);
  });

  it("of what is refused has the limits of definitions", async () => {
    const { DEFAULT_SPEC_LIMITS: limits } = await import("@/lib/specs/source/limits");
    const text = read("docs/publishing.md");
    const { maxFiles, maxDepth, maxAliases, maxNodes } = limits;
    const numbers = [maxFiles, maxDepth, maxAliases, maxNodes].map((limit) => limit.toLocaleString("en"));
    expect(numbers.filter((limit) => !text.includes(`more than ${limit}`) && !text.includes(`or ${limit}`))).toEqual(
      [],
    );
  });

  it("of REST has every collection there is", () => {
    const [table = ""] = read("docs/rest.md").split("## Errors");
    const collections = fs
      .readdirSync(path.join(root, "app/api/v1"))
      .filter((name) => !name.includes(".ts") && name !== "openapi.json");
    expect(collections.filter((name) => !table.includes(`\`/${name}`))).toEqual([]);
  });
});

describe("the examples", () => {
  it("differ as the README's tour says", async () => {
    const { parseSpec } = await import("@/lib/specs/parse-spec");
    const { textSource } = await import("@/lib/specs/text-source");
    const { compareSpecs } = await import("@/lib/diff/compare-specs");
    const { lintSpec } = await import("@/lib/lint/lint-spec");
    const { DEFAULT_RULESET } = await import("@/lib/lint/ruleset");
    const [from, to] = ["1.0.0", "2.0.0"].map((version) =>
      parseSpec(textSource({ "openapi.yaml": read(`docs/examples/parcels-${version}.yaml`) })),
    );
    for (const one of [from, to]) {
      expect(one.findings).toEqual([]);
      expect(lintSpec(one, DEFAULT_RULESET).map((finding) => finding.severity)).toEqual(["hint"]);
    }
    const { summary } = compareSpecs(from, to, { today: "2026-01-01" });
    expect(read("README.md")).toContain(
      `${summary.breaking} breaking, ${summary.dangerous} dangerous, ${summary.nonBreaking} non-breaking; exit 1`,
    );
  });
});
