import { defineLanguageLintRule } from "@/lib/lint/rule";

/** Addresses of ports are secure and real. */
export const wsdlSecureAddress = defineLanguageLintRule("wsdl", {
  id: "wsdl-secure-address",
  severity: "warning",
  title: "Addresses of ports are secure and real",
  why: "Messages to an `http` address travel in clear text; `localhost` and placeholders are copied into programs as they are.",
  fix: "Write the `https` address at which the service is reached.",
  check: ({ services }, report) => {
    for (const { ports } of services.values()) {
      for (const { address, addressPlace: place, name } of ports) {
        if (address === undefined || !place || address.trim() === "") continue;
        const isLocal = /^[a-z]+:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?:[:/]|$)/i.test(address);
        if (isLocal) report({ place }, `The address of \`${name}\` is the caller's own machine`);
        else if (/^http:/i.test(address)) report({ place }, `The address of \`${name}\` is not secure`);
      }
    }
  },
});
