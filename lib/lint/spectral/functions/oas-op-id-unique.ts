import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { member } from "@/lib/specs/source/source-node";
import type { JsonValue } from "@/lib/specs/model";
import { operationsOf } from "./oas-operations";

export const oasOpIdUnique = defineFunction({
  name: "oasOpIdUnique",
  title: "No two operations have one operationId. For `given: $.paths`.",
  options: "",
  input: ["object"],
  schema: z.strictObject({}),
  prepare:
    () =>
    ({ node }, { graph, fuel }, report) => {
      const seen = new Set<JsonValue>();
      for (const operation of operationsOf(node, graph)) {
        fuel.spend();
        const id = member(operation.value, "operationId");
        if (id === undefined) continue;
        if (seen.has(id)) report("operationId must be unique.", { node: operation, at: ["operationId"] });
        seen.add(id);
      }
    },
});
