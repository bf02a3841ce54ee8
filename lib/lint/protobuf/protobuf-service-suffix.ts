import { defineLanguageLintRule } from "@/lib/lint/rule";
import { ownServices } from "./own-parts";

export const serviceSuffix = defineLanguageLintRule("protobuf", {
  id: "protobuf-service-suffix",
  severity: "info",
  isOptIn: true,
  title: "Services end in `Service`",
  why: "The name of a service and that of a message are then never the same, and generated code can be told apart.",
  fix: "End the name of the service in `Service`.",
  check: (contract, report) => {
    for (const service of ownServices(contract))
      if (!service.name.endsWith("Service")) report(service, `\`${service.name}\` does not end in \`Service\`.`);
  },
});
