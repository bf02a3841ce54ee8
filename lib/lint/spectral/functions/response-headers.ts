import { z } from "zod";
import { listed } from "@/lib/lint/listed";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { isObject } from "@/lib/specs/source/source-node";

export const responseHeaders = defineFunction({
  name: "responseHeaders",
  title: "Every response of an operation declares some headers. Upper and lower case are the same.",
  options: "names: [Deprecation, Sunset], statuses: [2XX, 3XX]",
  input: ["object"],
  schema: z.strictObject({
    names: z.array(z.string().min(1)).min(1).max(20),
    statuses: z.array(z.string()).optional(),
  }),
  prepare:
    ({ names, statuses }) =>
    ({ node }, { graph, fuel }, report) => {
      const responses = graph.child(node, "responses");
      for (const response of responses ? graph.children(responses) : []) {
        const status = response.key ?? "";
        if (!isObject(response.value) || status.startsWith("x-") || !isAsked(status, statuses)) continue;
        const headers = graph.child(response, "headers");
        const present = new Set(headers && isObject(headers.value) ? Object.keys(headers.value).map(lower) : []);
        fuel.spend(present.size + names.length);
        const missing = names.filter((name) => !present.has(lower(name)));
        if (missing.length > 0) {
          report(`The response ${status} does not declare ${listed(missing)}`, {
            at: ["responses", status],
            about: missing.map(lower).join(","),
          });
        }
      }
    },
});

const lower = (text: string) => text.toLowerCase();

function isAsked(status: string, statuses: readonly string[] | undefined): boolean {
  if (!statuses) return true;
  return statuses.some((one) => one === status || (/^\dxx$/i.test(one) && one[0] === status[0]));
}
