import { defineLanguageLintRule } from "@/lib/lint/rule";

/** SOAP bindings use HTTP. */
export const wsdlHttpTransport = defineLanguageLintRule("wsdl", {
  id: "wsdl-http-transport",
  severity: "warning",
  title: "SOAP bindings use HTTP",
  why: "Other transports are understood by few tools, and by no gateway (WS-I Basic Profile 1.2, R2702).",
  fix: "Bind the port type to SOAP over HTTP as well.",
  check: ({ bindings }, report) => {
    for (const { place, name, protocol, transport } of bindings.values()) {
      const isHttp = transport === undefined || /\/soap\/(?:bindings\/)?http\/?$/i.test(transport);
      if (protocol.startsWith("soap") && !isHttp) report({ place }, `\`${name}\` is bound to \`${transport}\``);
    }
  },
});
