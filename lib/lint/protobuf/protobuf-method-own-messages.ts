import { defineLanguageLintRule } from "@/lib/lint/rule";
import type { ProtoType } from "@/lib/specs/protobuf/contract";
import { ownServices } from "./own-parts";

export const methodOwnMessages = defineLanguageLintRule("protobuf", {
  id: "protobuf-method-own-messages",
  severity: "info",
  isOptIn: true,
  title: "Every method has a request and a response of its own",
  why: "A message that several methods share cannot be changed for one of them, and `Empty` never at all.",
  fix: "Declare `GetOrderRequest` and `GetOrderResponse` for `GetOrder`.",
  check: (contract, report, document) => {
    const counts = new Map<string, number>();
    const methods = ownServices(contract).flatMap((service) => service.methods);
    const count = ({ name }: ProtoType): void => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    };
    for (const { input, output } of methods) {
      count(input);
      count(output);
    }
    for (const { key, name, place, input, output } of methods) {
      const shared = [input, output].filter(
        (type) => (counts.get(type.name) ?? 0) > 1 || type.name === "google.protobuf.Empty",
      );
      if (shared.length === 0) continue;
      const reachedFrom = document.model.operations.get(key);
      const names = [...new Set(shared.map((type) => `\`${type.name}\``))].join(" and ");
      report({ place, ...(reachedFrom ? { reachedFrom } : {}) }, `Method \`${name}\` shares ${names} with others.`);
    }
  },
});
