import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { isObject } from "@/lib/specs/source/source-node";

export const oasOpSuccessResponse = defineFunction({
  name: "oasOpSuccessResponse",
  title: "Among the responses of an operation is one of success, or a redirection.",
  options: "",
  input: ["object"],
  schema: z.strictObject({}),
  prepare:
    () =>
    ({ value }, { dialect }, report) => {
      const statuses = isObject(value) ? Object.keys(value) : [];
      const isSuccess = (status: string) =>
        (dialect !== "2.0" && /^[23]XX$/.test(status)) || (Number(status) >= 200 && Number(status) < 400);
      if (!statuses.some(isSuccess)) report("Operation must define at least a single 2xx or 3xx response");
    },
});
