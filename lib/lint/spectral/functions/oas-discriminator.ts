import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { member } from "@/lib/specs/source/source-node";

export const oasDiscriminator = defineFunction({
  name: "oasDiscriminator",
  title: "The discriminator of a schema (2.0) is one of its required properties.",
  options: "",
  input: ["object"],
  schema: z.strictObject({}),
  prepare:
    () =>
    ({ value }, _world, report) => {
      const name = member(value, "discriminator");
      if (typeof name !== "string") return;
      if (member(member(value, "properties"), name) === undefined) {
        report("The discriminator property must be defined in this schema.", { at: ["properties"], about: "defined" });
      }
      const required = member(value, "required");
      if (!Array.isArray(required) || !required.includes(name)) {
        const message = "The discriminator property must be in the required property list.";
        report(message, { at: ["required"], about: "required" });
      }
    },
});
