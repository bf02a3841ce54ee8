import { defineLanguageLintRule } from "@/lib/lint/rule";

export const serverSecurity = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-server-security",
  severity: "warning",
  isOptIn: true,
  title: "Servers say how clients prove who they are",
  why: "Without it everybody may connect, or nobody knows how.",
  fix: "Add `security` to the server.",
  check: (contract, report) => {
    for (const { place, name, security } of contract.servers.values()) {
      if (security.length === 0) report({ place }, `Server \`${name}\` does not say how clients prove who they are.`);
    }
  },
});
