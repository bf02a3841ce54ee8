import { defineLanguageLintRule } from "@/lib/lint/rule";
import { channelSites } from "./sites";

export const channelParameterDescription = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-channel-parameter-description",
  severity: "info",
  title: "Parameters of addresses are explained",
  why: "An id in an address can be the id of anything.",
  fix: "Add a `description` to the parameter.",
  check: (contract, report) => {
    for (const { channel } of channelSites(contract)) {
      for (const { name, place, description } of channel.parameters.values()) {
        if ((description ?? "").trim() === "") report({ place }, `The parameter \`${name}\` is not explained.`);
      }
    }
  },
});
