import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all kept", base: "exemplary", given: {}, status: "met", code: "objectives-kept" },
  {
    name: "one missed",
    base: "exemplary",
    given: { slos: { objectives: 2, met: 1, missed: 1 } },
    status: "unmet",
    code: "objectives-kept",
  },
  {
    name: "no data",
    base: "exemplary",
    given: { slos: { objectives: 2, met: 0, missed: 0, noData: 2 } },
    status: "unknown",
    code: "objectives-without-data",
  },
  { name: "none set", base: "nothing", given: {}, status: "unmet", code: "objectives-none" },
];
