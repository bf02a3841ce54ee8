import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "six hours", base: "exemplary", given: {}, status: "met", code: "reviews-prompt" },
  {
    name: "three days",
    base: "exemplary",
    given: { reviews: { medianHours: 72 } },
    status: "unmet",
    code: "reviews-prompt",
  },
  { name: "no reviews", base: "nothing", given: {}, status: "unknown", code: "no-reviews" },
];
