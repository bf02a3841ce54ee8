import { defineLanguageLintRule } from "@/lib/lint/rule";

/** Messages are used. */
export const wsdlMessageUsed = defineLanguageLintRule("wsdl", {
  id: "wsdl-message-used",
  severity: "warning",
  title: "Messages are used",
  why: "A message that no operation sends or receives is left over, or an operation was forgotten.",
  fix: "Remove the message, or declare the operation that it belongs to.",
  check: (contract, report) => {
    if (contract.version !== "1.1" || contract.portTypes.size === 0) return;
    const used = new Set<string>();
    for (const { operations } of contract.portTypes.values()) {
      for (const { input, output, faults } of operations)
        for (const use of [input, output, ...faults]) if (use) used.add(use.message);
    }
    const headers = new Set<string>();
    for (const { operations } of contract.bindings.values())
      for (const one of operations) for (const { name } of one.headers) headers.add(name.slice(0, name.indexOf("/")));
    for (const [id, { name, place }] of contract.messages)
      if (!used.has(id) && !headers.has(name)) report({ place }, `No operation uses the message \`${name}\``);
  },
});
