import { defineLanguageLintRule } from "@/lib/lint/rule";
import { channelSites } from "./sites";

export const channelNoQueryNorFragment = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-channel-no-query-nor-fragment",
  severity: "warning",
  title: "Addresses have no query and no fragment",
  why: "What stands behind `?` or `#` is not part of an address; brokers take it for part of a name.",
  fix: "Describe it as a binding of the channel, for example `ws.query`.",
  check: (contract, report) => {
    for (const { channel, site } of channelSites(contract)) {
      if (/[?#]/.test((channel.address ?? "").replace(/\{[^{}]*\}/g, "")))
        report(site, `The address \`${channel.address}\` has a query or a fragment.`);
    }
  },
});
