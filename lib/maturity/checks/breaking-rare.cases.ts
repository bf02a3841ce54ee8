import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "none", base: "exemplary", given: {}, status: "met", code: "breaking-rare" },
  {
    name: "two",
    base: "exemplary",
    given: {
      changes: {
        breakingReleases: [
          { versionId: "1", version: "2.0.0", from: "1.0.0", breaking: 1, at: "2027-01-01T00:00:00.000Z" },
          { versionId: "2", version: "3.0.0", from: "2.0.0", breaking: 1, at: "2027-02-01T00:00:00.000Z" },
        ],
      },
    },
    status: "unmet",
    code: "breaking-rare",
  },
  {
    name: "a first version",
    base: "exemplary",
    given: { changes: { releases: 0 } },
    status: "not-applicable",
    code: "no-releases",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
