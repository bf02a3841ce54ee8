import { contentRevision } from "@/lib/core/revision";
import { consumerDto, consumerFilter, consumerPage, createConsumerInput } from "@/lib/consumers/schema";
import { createConsumer } from "@/lib/consumers/verbs/create-consumer";
import { listConsumers } from "@/lib/consumers/verbs/list-consumers";
import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";

/** Who calls the APIs of the registry; anyone who may read. */
export const GET = defineRoute({
  operationId: "listConsumers",
  summary: "Who calls the APIs",
  description: "Services, applications, teams, partners and people, by slug.",
  tag: "Consumers",
  query: consumerFilter,
  response: consumerPage,
  handle: (ctx, { query }) => listConsumers(ctx, query),
});

/** A new consumer; publishers of its team. */
export const POST = defineRoute({
  operationId: "createConsumer",
  summary: "Add a consumer",
  description:
    "For publishers of the team that runs it. One that no team runs, such as a partner, any publisher may add.",
  tag: "Consumers",
  body: createConsumerInput,
  response: consumerDto,
  status: 201,
  alsoAnswers: [409],
  handle: async (ctx, { body }) => {
    const made = await createConsumer(ctx, body);
    const headers = { location: `/api/v1/consumers/${made.slug}` };
    return reply(made, { status: 201, etag: entityTag(contentRevision(made)), headers });
  },
});
