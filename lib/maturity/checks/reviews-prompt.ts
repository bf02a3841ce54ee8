import { z } from "zod";
import { defineCheck } from "@/lib/maturity/define-check";
import { metIf, unknown } from "@/lib/maturity/judge/outcomes";
import { reviewsHref } from "@/lib/reviews/model/reviews-address";

/** Reviews are answered promptly: L4, governance. */
export const reviewsPrompt = defineCheck({
  id: "reviews-prompt",
  facet: "governance",
  level: 4,
  weight: 1,
  effortHours: 8,
  required: false,
  parameters: z.strictObject({ mostHours: z.number().min(1).max(10_000).default(48) }),
  title: "Reviews are answered promptly",
  why: "Reviews that take a week are gone around.",
  fix: "Give the team more reviewers, and let the gates answer what a machine can answer.",
  evaluate: (facts, { mostHours }) => {
    const { medianHours, decided } = facts.reviews;
    const href = reviewsHref({ api: facts.api.slug, state: "all" });
    if (medianHours === null) return unknown("no-reviews", {}, href);
    const values = { hours: Math.ceil(medianHours), decided, most: mostHours };
    return metIf(medianHours <= mostHours, "reviews-prompt", values, href);
  },
});
