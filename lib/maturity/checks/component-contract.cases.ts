import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "reported", base: "exemplary", given: {}, status: "met", code: "evidence-passed" },
  {
    name: "written in WIT",
    base: "exemplary",
    given: { evidence: [], current: { format: "wit", specVersion: "0.2" } },
    status: "met",
    code: "openapi-three",
  },
  { name: "neither", base: "exemplary", given: { evidence: [] }, status: "unknown", code: "evidence-missing" },
  { name: "nothing known", base: "nothing", given: {}, status: "unknown", code: "evidence-missing" },
];
