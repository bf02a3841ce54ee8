import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { admissionRef, type AdmissionReportDto } from "@/lib/admission/schema";
import { evaluateAdmission } from "./evaluate-admission";
import { readAdmissionOf } from "./read-admission-of";

/** The admission rules of a version, each tried on the examples of its own operation (DOMAIN §4). */
export const getAdmission = defineQuery({
  input: admissionRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, version: label }): Promise<AdmissionReportDto> => {
    const { version, admission, moreAdmission } = await readAdmissionOf(ctx, api, label);
    return { api, version: version.label, operations: await evaluateAdmission(admission), more: moreAdmission };
  },
});
