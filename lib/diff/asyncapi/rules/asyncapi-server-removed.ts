import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A server is gone. */
export const asyncapiServerRemoved = defineLanguageRule({
  id: "asyncapi-server-removed",
  format: "asyncapi",
  on: "none/server/existence/removed",
  severity: "breaking",
  title: "A server is gone",
  why: "Clients that are connected to it find nobody there; a broker does not lead them on to another.",
  fix: "Keep the server until its clients have moved.",
  message: (facts) => `Server ${code(facts.name)} (${facts.before}) is gone`,
});
