import { defineCheck } from "@/lib/maturity/define-check";
import { judgeContract } from "@/lib/maturity/judge/judge-contract";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { notApplicable } from "@/lib/maturity/judge/outcomes";
import { versionPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Every address is encrypted: L1, security. */
export const addressesEncrypted = defineCheck({
  id: "addresses-encrypted",
  facet: "security",
  level: 1,
  weight: 2,
  effortHours: 4,
  required: true,
  parameters: noParameters,
  title: "Every address is encrypted",
  why: "Credentials and personal data sent over plain HTTP can be read on the way.",
  fix: "Change each `http://` and `ws://` address under `servers` (or `schemes`) to `https` or `wss`.",
  evaluate: (facts) =>
    judgeContract(facts, ({ secureServers }) => {
      const href = versionPage(facts, "source");
      const none = notApplicable("addresses-encrypted-none", {}, href);
      return judgeShare(secureServers, 100, { code: "addresses-encrypted", href, none });
    }),
});
