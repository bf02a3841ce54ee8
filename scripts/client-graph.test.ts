import { describe, expect, it } from "vitest";
import { clientNamespacesOf, planClientMessages } from "./client-graph";

const words = (namespace: string) => `useTranslations("${namespace}"); t("x");`;
const sources = new Map([
  ["app/layout.tsx", 'import { Bar } from "@/components/bar";\n<ClientMessages folder="app">'],
  ["app/pets/layout.tsx", '<ClientMessages folder="app/pets">'],
  [
    "app/pets/page.tsx",
    'import { View } from "@/components/view";\nimport type { X } from "@/components/only-type";\nimport { Bar } from "@/components/bar";',
  ],
  ["app/plain/page.tsx", 'import { Late } from "@/components/late";'],
  ["components/bar.tsx", `"use client";\n${words("shell")}`],
  ["components/view.tsx", `import { Leaf } from "./leaf";\nconst t = ${words("server")}`],
  ["components/leaf.tsx", `"use client";\nimport { inner } from "./inner";\nconst t = ${words("leaf")}`],
  ["components/inner.ts", `const t = ${words("inner")}`],
  ["components/only-type.tsx", `"use client";\n${words("never")}`],
  ["components/late.tsx", '"use client";\nconst Later = dynamic(() => import("./later"));'],
  ["components/later.tsx", `const t = ${words("later")}`],
]);

describe("clientNamespacesOf", () => {
  it("finds what runs in the browser, through plain modules and late imports, but not on the server alone", () => {
    expect([...clientNamespacesOf("app/pets/page.tsx", sources)].sort()).toEqual(["inner", "leaf", "shell"]);
    expect([...clientNamespacesOf("app/plain/page.tsx", sources)]).toEqual(["later"]);
  });
});

describe("planClientMessages", () => {
  it("lets the nearest layout hand over what no layout above it does", () => {
    expect(planClientMessages(sources)).toEqual({ app: ["later", "shell"], "app/pets": ["inner", "leaf"] });
  });
});
