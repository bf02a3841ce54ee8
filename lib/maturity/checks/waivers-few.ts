import { z } from "zod";
import { defineCheck } from "@/lib/maturity/define-check";
import { metIf, unknown } from "@/lib/maturity/judge/outcomes";
import { waiversHref } from "@/lib/waivers/model/waivers-address";

/** Waivers are few, and used: L3, governance. */
export const waiversFew = defineCheck({
  id: "waivers-few",
  facet: "governance",
  level: 3,
  weight: 1,
  effortHours: 6,
  required: false,
  parameters: z.strictObject({ mostLive: z.number().int().min(0).max(1000).default(3) }),
  title: "Waivers are few, and used",
  why: "Exceptions that pile up become the rule.",
  fix: "Correct what old waivers stand for, and revoke those that nothing uses any more.",
  evaluate: (facts, { mostLive }) => {
    const { gates, waivers } = facts.governance;
    const href = waiversHref({ state: "approved", api: facts.api.slug });
    if (!gates.some(({ mode }) => mode === "block")) return unknown("waivers-no-gate", {}, href);
    const live = waivers.live + waivers.acceptances;
    const values = { live, unused: waivers.unused, expired: waivers.expired, most: mostLive };
    return metIf(live <= mostLive && waivers.unused === 0 && waivers.expired === 0, "waivers-few", values, href);
  },
});
