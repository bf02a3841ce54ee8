import { defineLanguageLintRule } from "@/lib/lint/rule";

export const serverNoExampleHost = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-server-no-example-host",
  severity: "warning",
  title: "Servers are real",
  why: "Nobody can connect to `example.com`.",
  fix: "Write the address of the server, or leave it out.",
  check: (contract, report) => {
    for (const { place, host } of contract.servers.values()) {
      if (/(?:^|[.@])example\.(?:com|org|net)(?::|$)/i.test(host)) report({ place }, `\`${host}\` is nobody's server.`);
    }
  },
});
