import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";

export const unreferencedReusableObject = defineFunction({
  name: "unreferencedReusableObject",
  title: "Every member of a place for reusable things is referred to from somewhere.",
  options: 'reusableObjectsLocation: "#/components/schemas"',
  input: ["object"],
  schema: z.strictObject({ reusableObjectsLocation: z.string().startsWith("#") }),
  prepare:
    ({ reusableObjectsLocation }) =>
    ({ node, value }, world, report) => {
      if (typeof value !== "object" || value === null) return;
      const { file } = node.place;
      const parent = reusableObjectsLocation.slice(1);
      for (const child of world.raw.graph.children(node)) {
        const pointer = `${parent}/${child.place.pointer.split("/").at(-1)}`;
        if (world.isReferred({ file, pointer })) continue;
        report("Potential orphaned reusable object has been detected", { at: [child.key ?? ""] });
      }
    },
});
