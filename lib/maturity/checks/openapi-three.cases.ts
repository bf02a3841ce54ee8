import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "3.1", base: "exemplary", given: {}, status: "met", code: "openapi-three" },
  {
    name: "Swagger 2.0",
    base: "exemplary",
    given: { current: { specVersion: "2.0" } },
    status: "unmet",
    code: "openapi-two",
  },
  {
    name: "AsyncAPI 2.6",
    base: "exemplary",
    given: { current: { format: "asyncapi", specVersion: "2.6.0" } },
    status: "met",
    code: "openapi-three",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
