import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import type { JsonValue } from "@/lib/specs/model";
import { member } from "@/lib/specs/source/source-node";
import { operationsOf } from "./oas-operations";

export const oasTagDefined = defineFunction({
  name: "oasTagDefined",
  title: "Tags of operations are declared at the top of the document. For `given: $`.",
  options: "",
  input: ["object"],
  schema: z.strictObject({}),
  prepare:
    () =>
    ({ node, value }, { graph, fuel }, report) => {
      const [declared, paths] = [member(value, "tags"), graph.child(node, "paths")];
      if (!paths) return;
      const names = new Set<JsonValue | undefined>();
      for (const tag of Array.isArray(declared) ? declared : []) names.add(member(tag, "name"));
      names.delete(undefined);
      for (const operation of operationsOf(paths, graph)) {
        const tags = member(operation.value, "tags");
        if (!Array.isArray(tags)) continue;
        fuel.spend(tags.length);
        tags.forEach((tag, index) => {
          if (names.has(tag)) return;
          report("Operation tags must be defined in global tags.", { node: operation, at: ["tags", index] });
        });
      }
    },
});
