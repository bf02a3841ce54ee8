import { z } from "zod";
import { defineFunction, type FunctionReport } from "@/lib/lint/spectral/function-model";
import type { GraphNode } from "@/lib/lint/spectral/graph-node";
import type { LintWorld } from "@/lib/lint/spectral/lint-world";
import { isObject } from "@/lib/specs/source/source-node";
import { pointerSegments } from "@/lib/specs/source/pointer";

/** Where examples stand beside a schema: below these keys, each below its own name, in its `value`. */
const IN_SCHEMA = ["example", "x-example", "default"];
const IN_MEDIA = ["example"];

export const oasExample = defineFunction({
  name: "oasExample",
  title: "Examples fit the schema beside them. A schema that cannot be judged in bounded time is passed over.",
  options: "type: schema | media",
  input: ["object"],
  schema: z.strictObject({ type: z.enum(["schema", "media"]) }),
  prepare:
    ({ type }) =>
    ({ node }, world, report) => {
      const { graph } = world;
      const schema = type === "schema" ? node : graph.child(node, "schema");
      if (!schema) return;
      for (const key of type === "schema" ? IN_SCHEMA : IN_MEDIA) {
        const example = graph.child(node, key);
        if (example) judge(example, schema, world, report);
      }
      const named = type === "media" ? graph.child(node, "examples") : undefined;
      if (!named || !isObject(named.value)) return;
      for (const one of graph.children(named)) {
        const example = world.dialect === "2.0" ? one : graph.child(one, "value");
        if (example) judge(example, schema, world, report);
      }
    },
});

const REQUEST = new Set(["requestBody", "requestBodies", "parameters"]);

function judge(example: GraphNode, schema: GraphNode, world: LintWorld, report: FunctionReport): void {
  world.fuel.spend();
  const known = world.schemaAt(schema.place);
  if (!known) return;
  const side = schema.trail.some((key) => REQUEST.has(key)) ? "request" : "response";
  const verdict = world.validator(side).check(known, world.wholeOf(example).whole);
  if (verdict.status === "rejected") report(verdict.reason, { node: example, at: pointerSegments(verdict.path) });
}
