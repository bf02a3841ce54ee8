import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

interface Case {
  file: string;
  text: string;
  /** What the complaint must say, or null where there must be none. */
  says: string | null;
}

const row = (file: string, imports: string, says: string | null): Case => ({
  file,
  text: `import { thing } from "${imports}";\nexport const used = thing;\n`,
  says,
});

/** Every row of ARCHITECTURE §2: what it forbids is refused with advice, what it allows is let through. */
const CASES: Case[] = [
  row("lib/core/of-ours.ts", "@/lib/specs/model", "core may not import pure domain"),
  row("lib/core/of-node.ts", "node:fs", 'core may not import "node:fs"'),
  row("lib/core/of-zod.ts", "zod", null),
  row("lib/specs/of-db.ts", "@/lib/db/client", "only lib/<domain>/store.ts opens the database"),
  row("lib/diff/of-http.ts", "@/lib/http/problem", "pure domain may not import http"),
  row("lib/lint/of-next.ts", "next/headers", 'pure domain may not import "next/headers"'),
  row("lib/lifecycle/of-react.ts", "react", 'pure domain may not import "react"'),
  row("lib/maturity/of-node.ts", "node:path", 'pure domain may not import "node:path"'),
  row("lib/catalog/model.ts", "@/lib/catalog/store", "pure domain may not import store"),
  row("lib/catalog/schema.ts", "@/lib/core/errors", null),
  row("lib/catalog/policy.ts", "@/lib/lifecycle/model", null),
  row("lib/catalog/store.ts", "@/lib/db/data-access", null),
  row("lib/reviews/store.ts", "@/lib/catalog/store", "store may not import another room's store"),
  row("lib/waivers/store.ts", "@/lib/waivers/verbs/create-waiver", "store may not import verbs"),
  row("lib/audit/store.ts", "@/lib/http/problem", "store may not import http"),
  row("lib/catalog/verbs/create-api.ts", "@/lib/catalog/store", null),
  row("lib/catalog/verbs/call-verb.ts", "@/lib/reviews/verbs/open-review", null),
  row("lib/catalog/verbs/send-work.ts", "@/lib/workers/pool", null),
  row("lib/catalog/verbs/of-other-store.ts", "@/lib/reviews/store", "verbs may not import another room's store"),
  row("lib/catalog/verbs/of-other-part.ts", "@/lib/reviews/present", "verbs may not import another room's service"),
  row("lib/catalog/verbs/of-own-part.ts", "@/lib/catalog/present", null),
  row("lib/catalog/list-store.ts", "@/generated/prisma/client", null),
  row("lib/catalog/present.ts", "@/generated/prisma/client", "service may not import generated"),
  row("lib/catalog/verbs/of-db.ts", "@/lib/db/client", "verbs may not import database"),
  row("lib/catalog/verbs/of-prisma.ts", "@/generated/prisma/client", "verbs may not import generated"),
  row("lib/catalog/verbs/of-http.ts", "@/lib/http/problem", "verbs may not import http"),
  row("lib/catalog/verbs/of-next.ts", "next/cache", 'verbs may not import "next/cache"'),
  row("lib/http/of-store.ts", "@/lib/catalog/store", "http may not import store"),
  row("lib/http/of-db.ts", "@/lib/db/client", "http may not import database"),
  row("app/api/v1/apis/route.ts", "@/lib/catalog/verbs/create-api", null),
  row("app/api/v1/teams/route.ts", "@/lib/catalog/store", "routes may not import store"),
  row("app/api/v1/users/route.ts", "@/lib/db/client", "routes may not import database"),
  row("app/api/v1/diff/route.ts", "@/components/diff/view", "routes may not import components"),
  row("lib/catalog/queries.ts", "@/lib/catalog/schema", null),
  row("lib/reviews/queries.ts", "@/lib/reviews/verbs/list-reviews", "queries may not import verbs"),
  row("lib/browser/of-db.ts", "@/lib/db/client", "browser may not import database"),
  row("lib/browser/of-store.ts", "@/lib/catalog/store", "browser may not import store"),
  row("components/ui/of-ours.tsx", "@/lib/catalog/model", "ui may not import pure domain"),
  row("components/ui/of-shared.tsx", "@/components/shared/state", "ui may not import shared components"),
  row("components/ui/of-react.tsx", "react", null),
  row("components/shared/state.tsx", "@/lib/lifecycle/model", null),
  row("components/catalog/list.tsx", "@/lib/catalog/queries", null),
  row("components/catalog/of-verb.tsx", "@/lib/catalog/verbs/create-api", "components may not import verbs"),
  row("components/catalog/of-store.tsx", "@/lib/catalog/store", "components may not import store"),
  row("components/catalog/of-app.tsx", "@/app/page", "components may not import pages"),
  row("components/catalog/of-http.tsx", "@/lib/http/problem", "components may not import http"),
  row("components/diff/view.tsx", "@/components/catalog/list", "components may not import another room's components"),
  row("app/page.tsx", "@/components/catalog/list", null),
  row("app/apis/page.tsx", "@/lib/catalog/verbs/list-apis", null),
  row("app/new/page.tsx", "@/lib/catalog/verbs/create-api", "verbs that change something"),
  row("app/teams/page.tsx", "@/lib/catalog/store", "pages may not import store"),
  row("app/users/page.tsx", "@/lib/db/client", "pages may not import database"),
  row("lib/cli/commands/of-store.ts", "@/lib/catalog/store", "command line may not import store"),
  row("lib/cli/commands/of-verb.ts", "@/lib/catalog/verbs/create-api", "command line may not import verbs"),
  row("lib/cli/commands/of-db.ts", "@/lib/db/client", "command line may not import database"),
  row("lib/cli/commands/of-diff.ts", "@/lib/diff/model", null),
  row("lib/catalog/verbs/of-tests.ts", "@/lib/testing/world", "may not import tests"),
  row("lib/specs/here.test.ts", "@/lib/testing/world", null),
  row("lib/specs/openapi/up.ts", "../model", "not by climbing out"),
  row("lib/specs/below.ts", "./openapi/up", null),
  row("lib/specs/utils.ts", "@/lib/specs/model", '"utils" says nothing'),
  row("lib/specs/common/text.ts", "@/lib/specs/model", '"common" says nothing'),
  row("lib/specs/CamelCase.ts", "@/lib/specs/model", "kebab-case"),
  { file: "lib/diff/now.ts", text: "export const today = () => Date.now();\n", says: "Date.now in the pure domain" },
  {
    file: "lib/diff/new-date.ts",
    text: "export const today = () => new Date();\n",
    says: "new Date() in the pure domain",
  },
  {
    file: "lib/diff/luck.ts",
    text: "export const dice = () => Math.random();\n",
    says: "Math.random in the pure domain",
  },
  { file: "lib/diff/id.ts", text: "export const id = () => crypto.randomUUID();\n", says: "crypto in the pure domain" },
  {
    file: "lib/diff/env.ts",
    text: "export const port = () => process.env.PORT;\n",
    says: "process in the pure domain",
  },
  { file: "lib/diff/net.ts", text: 'export const read = () => fetch("/x");\n', says: "fetch in the pure domain" },
  { file: "lib/diff/given.ts", text: "export const day = (now: Date) => new Date(now);\n", says: null },
  { file: "lib/core/any.ts", text: "export const x = (y: any) => String(y);\n", says: "any" },
  { file: "lib/core/bang.ts", text: "export const x = (y?: string) => y!.length;\n", says: "non-null" },
  { file: "lib/core/silence.ts", text: "// @ts-ignore\nexport const x = 1;\n", says: "@ts-ignore" },
  {
    file: "lib/core/float.ts",
    text: "const go = async () => 1;\nexport const x = () => {\n  go();\n};\n",
    says: "romise",
  },
  row("lib/core/ring-a.ts", "./ring-b", "ycle"),
  row("lib/core/ring-b.ts", "./ring-a", "ycle"),
];

interface Diagnostic {
  filename: string;
  message: string;
}

let folder = "";
let diagnostics: Diagnostic[] = [];

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "concordat-layering-"));
  fs.cpSync(path.join(root, "scripts/layering"), path.join(folder, "scripts/layering"), { recursive: true });
  fs.copyFileSync(path.join(root, ".oxlintrc.json"), path.join(folder, ".oxlintrc.json"));
  fs.copyFileSync(path.join(root, "tsconfig.json"), path.join(folder, "tsconfig.json"));
  fs.symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
  for (const { file, text } of CASES) {
    fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  diagnostics = lint();
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function lint(): Diagnostic[] {
  const program = path.join(root, "node_modules/oxlint/bin/oxlint");
  const args = [program, "--type-aware", "--format=json", "app", "components", "lib"];
  const run = () =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const report: { diagnostics: Diagnostic[] } = JSON.parse(outputOf(run));
  return report.diagnostics;
}

/** Oxlint exits with 1 where it found something, which is what it is here for. */
function outputOf(run: () => string): string {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && "stdout" in error && typeof error.stdout === "string" && error.stdout)
      return error.stdout;
    throw error;
  }
}

const LAYERING = /may not import|says nothing|climbing|pure domain|kebab|ycle/;

describe("the layering of ARCHITECTURE §2", () => {
  it.each(CASES)("$file: $says", ({ file, says }) => {
    const messages = diagnostics.filter((found) => found.filename === file).map((found) => found.message);
    if (says === null) expect(messages.filter((message) => LAYERING.test(message))).toEqual([]);
    else expect(messages.join("\n")).toContain(says);
  });
});
