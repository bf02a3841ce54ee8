import { defineCheck } from "@/lib/maturity/define-check";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { unknown } from "@/lib/maturity/judge/outcomes";
import { leastShare } from "@/lib/maturity/judge/parameters";
import { reviewsHref } from "@/lib/reviews/model/reviews-address";

/** Versions are reviewed before they are active: L3, governance. */
export const reviewedBeforeActive = defineCheck({
  id: "reviewed-before-active",
  facet: "governance",
  level: 3,
  weight: 3,
  effortHours: 6,
  required: true,
  parameters: leastShare(90),
  title: "Versions are reviewed before they are active",
  why: "A contract is hard to take back once somebody calls it.",
  fix: "Require a review in the API's policy, with at least one approval of somebody outside the team.",
  evaluate: (facts, { leastPercent }) => {
    const href = reviewsHref({ api: facts.api.slug, state: "all" });
    const none = unknown("nothing-activated", {}, href);
    return judgeShare(facts.reviews.reviewed, leastPercent, { code: "reviewed-before-active", href, none });
  },
});
