import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { member } from "@/lib/specs/source/source-node";

const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"];

export const oasOpFormDataConsumeCheck = defineFunction({
  name: "oasOpFormDataConsumeCheck",
  title: "An operation (2.0) that takes a form says in `consumes` that it does.",
  options: "",
  input: ["object"],
  schema: z.strictObject({}),
  prepare:
    () =>
    ({ value, node }, { graph }, report) => {
      const [consumes, parameters] = [member(value, "consumes"), graph.child(node, "parameters")];
      if (!Array.isArray(consumes) || !parameters || !Array.isArray(parameters.value)) return;
      const takesForm = graph.children(parameters).some((parameter) => member(parameter.value, "in") === "formData");
      const says = consumes.some((type) => typeof type === "string" && FORMS.some((form) => type.includes(form)));
      if (takesForm && !says) report("Consumes must include a form's media type when using formData parameters.");
    },
});
