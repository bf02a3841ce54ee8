import { z } from "zod";
import { listed, shortened } from "@/lib/lint/listed";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { isObject, member } from "@/lib/specs/source/source-node";

const LONGEST = 5_000;

export const serverVariables = defineFunction({
  name: "serverVariables",
  title: "Variables in the address of a server are defined, used, and have a default that is allowed.",
  options: "",
  input: ["object"],
  schema: z.strictObject({}),
  prepare:
    () =>
    ({ value }, { fuel }, report) => {
      const url = member(value, "url");
      if (typeof url !== "string" || url.length > LONGEST) return;
      fuel.spend(1 + (url.length >> 2));
      const used = new Set([...url.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name));
      const variables = member(value, "variables");
      const defined = isObject(variables) ? Object.keys(variables) : [];
      fuel.spend(defined.length);
      const names = new Set(defined);
      const missing = [...used].filter((name) => !names.has(name));
      if (missing.length > 0) {
        const at = isObject(variables) ? ["variables"] : [];
        report(`Not all server's variables are described with "variables" object. Missed: ${listed(missing)}`, {
          at,
          about: "missing",
        });
      }
      for (const name of defined.filter((one) => !used.has(one))) {
        const message = `Server's "variables" object has unused defined "${shortened(name)}" url variable.`;
        report(message, { at: ["variables", name], about: "unused" });
      }
      for (const name of defined) {
        const variable = member(variables, name);
        const [fallback, allowed] = [member(variable, "default"), member(variable, "enum")];
        if (fallback === undefined) {
          report(`Server Variable "${shortened(name)}" has a missing default.`, {
            at: ["variables", name],
            about: "default",
          });
        } else if (Array.isArray(allowed) && !allowed.includes(fallback)) {
          const message = `Server Variable "${shortened(name)}" has a default not listed in the enum.`;
          report(message, { at: ["variables", name, "default"], about: "enum" });
        }
      }
    },
});
