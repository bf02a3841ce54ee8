import { z } from "zod";
import { ADMISSION_LIMITS } from "@/lib/admission/model";
import { type AdmissionAnswerDto, admissionRef, admissionRequest } from "@/lib/admission/schema";
import { parseInput } from "@/lib/core/parse-input";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { tryRules } from "./evaluate-admission";
import { readAdmissionOf } from "./read-admission-of";

/**
 * Tries the admission rules of one operation on an object, or on the operation's own examples where there is none. Stores
 * nothing. Throws `not_found` for an operation without rules, `too_large` for an object beyond `ADMISSION_LIMITS`.
 */
export const tryAdmission = defineQuery({
  input: admissionRef.extend(admissionRequest.shape),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, version: label, operation: key, object: given }): Promise<AdmissionAnswerDto> => {
    const object = given === undefined ? undefined : parseInput(z.json(), given);
    if (object !== undefined && JSON.stringify(object).length > ADMISSION_LIMITS.objectLetters) {
      throw new RegistryError("too_large", `An object may have ${ADMISSION_LIMITS.objectLetters} characters as JSON.`);
    }
    const { admission } = await readAdmissionOf(ctx, api, label);
    const operation = admission.find((one) => one.operation === key);
    if (!operation) {
      throw new RegistryError("not_found", `${key.slice(0, 120)} has no admission rules.`, {
        fix: `See /api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(label)}/admission.`,
      });
    }
    const subjects =
      object === undefined
        ? operation.examples.filter(({ tooLarge }) => !tooLarge)
        : [{ label: "the object", value: object }];
    const rules = await tryRules(operation.rules, subjects);
    return {
      operation: key,
      admitted: rules.every(({ problem, results }) => !problem && results.every(({ outcome }) => outcome === "pass")),
      examples: subjects.map((subject) => subject.label),
      rules,
    };
  },
});
