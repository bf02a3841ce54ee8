import { admissionAnswerDto, admissionRef, admissionReportDto, admissionRequest } from "@/lib/admission/schema";
import { getAdmission } from "@/lib/admission/verbs/get-admission";
import { tryAdmission } from "@/lib/admission/verbs/try-admission";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "getAdmission",
  summary: "The admission rules of a version",
  description: "Every `x-kubernetes-admission` rule, tried on the examples of its operation.",
  tag: "Versions",
  params: admissionRef,
  response: admissionReportDto,
  alsoAnswers: [404, 410],
  handle: (ctx, { params }) => getAdmission(ctx, params),
});

export const POST = defineRoute({
  operationId: "tryAdmission",
  summary: "Try the admission rules of an operation",
  description: "On the object in the request, or on the operation's own examples where there is none. Stores nothing.",
  tag: "Versions",
  params: admissionRef,
  body: admissionRequest,
  response: admissionAnswerDto,
  alsoAnswers: [404, 410],
  handle: (ctx, { params, body }) => tryAdmission(ctx, { ...params, ...body }),
});
