import { defineLanguageLintRule } from "@/lib/lint/rule";

/** Operations can be told apart by their message. */
export const wsdlDistinctInputs = defineLanguageLintRule("wsdl", {
  id: "wsdl-distinct-inputs",
  severity: "error",
  title: "Operations can be told apart by their message",
  why: "In document style the service sees only the first element of the body: two operations with the same one cannot be told apart (WS-I Basic Profile 1.2, R2710).",
  fix: "Give each operation an element of its own.",
  check: (contract, report) => {
    for (const { operations } of contract.portTypes.values()) {
      const seen = new Map<string, string>();
      for (const { input, name, place } of operations) {
        const [only, ...others] = (input && contract.messages.get(input.message)?.parts) ?? [];
        if (only?.element === undefined || others.length > 0) continue;
        const first = seen.get(only.element);
        if (first !== undefined && first !== name)
          report({ place }, `\`${name}\` is sent the same element \`${only.written}\` as \`${first}\``);
        else seen.set(only.element, name);
      }
    }
  },
});
