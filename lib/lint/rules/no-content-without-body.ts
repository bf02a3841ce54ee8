import { defineLintRule } from "@/lib/lint/rule";

const BODILESS = new Set(["204", "205", "304"]);

export const noContentWithoutBody = defineLintRule({
  id: "no-content-without-body",
  severity: "warning",
  title: "Responses without content describe none",
  why: "A response 204, 205 or 304 cannot carry a body (RFC 9110); a client that waits for the one described fails.",
  fix: "Remove the content, or answer with 200.",
  formats: ["openapi"],
  check: ({ responses }, report) => {
    for (const { response, status, ...site } of responses) {
      const has = [...response.content.values()].some((mediaType) => mediaType.schema !== undefined);
      if (has && BODILESS.has(status)) report(site, `The response ${status} describes a body, which it cannot have.`);
    }
  },
});
