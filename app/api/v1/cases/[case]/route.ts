import { z } from "zod";
import { type CaseDto, caseDto, caseSlug } from "@/lib/cases/schema";
import { deleteCase } from "@/lib/cases/verbs/delete-case";
import { getCase } from "@/lib/cases/verbs/get-case";
import { setCase } from "@/lib/cases/verbs/set-case";
import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { caseContent } from "@/lib/maturity/cases/model";

const params = z.strictObject({ case: caseSlug });
const tagged = (one: CaseDto, status?: number) =>
  reply(one, { etag: entityTag(String(one.revision)), ...(status === undefined ? {} : { status }) });

export const GET = defineRoute({
  operationId: "getCase",
  summary: "Get a case of the library",
  description: "With how well it went, counted or judged, and the cases most like it.",
  tag: "Scorecards",
  params,
  response: caseDto,
  alsoAnswers: [404],
  handle: async (ctx, { params: { case: slug } }) => tagged(await getCase(ctx, { slug })),
});

export const PUT = defineRoute({
  operationId: "setCase",
  summary: "Write a case",
  description: "New, or anew. A case that comes with Concordat can be written anew as well.",
  tag: "Scorecards",
  params,
  body: caseContent,
  response: caseDto,
  conditional: true,
  alsoAnswers: [201, 409],
  handle: async (ctx, { params: { case: slug }, body, ifMatch }) => {
    const { case: one, isNew } = await setCase(ctx, { slug, content: body, expected: expectedRevisions(ifMatch) });
    return tagged(one, isNew ? 201 : 200);
  },
});

export const DELETE = defineRoute({
  operationId: "deleteCase",
  summary: "Remove a case",
  description: "One that comes with Concordat and was written anew is as it came again.",
  tag: "Scorecards",
  params,
  status: 204,
  conditional: true,
  alsoAnswers: [404, 409],
  handle: (ctx, { params: { case: slug }, ifMatch }) => deleteCase(ctx, { slug, expected: expectedRevisions(ifMatch) }),
});
