import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A server is at another address. */
export const asyncapiServerHostChanged = defineLanguageRule({
  id: "asyncapi-server-host-changed",
  format: "asyncapi",
  on: "none/server/host/changed",
  severity: "dangerous",
  title: "A server is at another address",
  why: "Clients that know the old address find nobody there, unless it leads on to the new one.",
  fix: "Keep the old address until all clients have moved.",
  message: (facts) => `Server ${code(facts.name)} is now at ${facts.after}, and was at ${facts.before}`,
});
