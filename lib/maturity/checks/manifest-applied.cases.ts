import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  {
    name: "applied as a manifest",
    base: "exemplary",
    given: { evidence: [] },
    status: "met",
    code: "manifest-applied",
  },
  {
    name: "reported by a cluster",
    base: "exemplary",
    given: { governance: { manifestAt: null } },
    status: "met",
    code: "evidence-passed",
  },
  { name: "neither", base: "nothing", given: {}, status: "unknown", code: "evidence-missing" },
];
