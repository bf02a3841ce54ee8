import { shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";

/** Addresses that never leave the machine, or a variable whose value nobody knows. */
const LOCAL =
  /^http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0|[^/:]+\.(?:localhost|local|test|invalid)|\{)/i;

export const serverHttps = defineLintRule({
  id: "server-https",
  severity: "warning",
  title: "Servers are reached over HTTPS",
  why: "Over plain HTTP anyone on the way reads and changes what is sent, tokens included.",
  fix: "Use `https://` in the server's URL (in 2.0: only `https` in `schemes`).",
  formats: ["openapi"],
  check: ({ model }, report) => {
    for (const server of model.servers) {
      if (!/^http:\/\//i.test(server.url) || LOCAL.test(server.url)) continue;
      report({ place: server.place }, `The server ${shortened(server.url)} is reached without encryption.`, {
        subject: server.url,
      });
    }
  },
});
