import { defineLanguageLintRule } from "@/lib/lint/rule";
import { channelSites } from "./sites";

export const channelNoTrailingSlash = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-channel-no-trailing-slash",
  severity: "warning",
  title: "Addresses do not end with a slash",
  why: "To a broker `rooms` and `rooms/` are two channels; people take them for one.",
  fix: "Remove the slash at the end of the address.",
  check: (contract, report) => {
    for (const { channel, site } of channelSites(contract)) {
      const { address } = channel;
      if (address !== null && address.length > 1 && address.endsWith("/"))
        report(site, `The address \`${address}\` ends with a slash.`);
    }
  },
});
