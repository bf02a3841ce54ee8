import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { isObject } from "@/lib/specs/source/source-node";

const KINDS = ["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links", "callbacks"];

export const oasUnusedComponent = defineFunction({
  name: "oasUnusedComponent",
  title: "Every component is referred to from somewhere. For `given: $` and `resolved: false`.",
  options: "",
  input: ["object"],
  schema: z.strictObject({}),
  prepare:
    () =>
    ({ node }, world, report) => {
      const { graph } = world;
      const components = graph.child(node, "components");
      for (const kind of components ? KINDS : []) {
        const group = components && graph.child(components, kind);
        if (!group || !isObject(group.value)) continue;
        for (const component of graph.children(group)) {
          world.fuel.spend();
          if (world.isReferred(component.place)) continue;
          report("Potential orphaned reusable object has been detected", { node: component });
        }
      }
    },
});
