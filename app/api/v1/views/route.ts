import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { createViewInput, viewDto, viewList } from "@/lib/views/schema";
import { createView } from "@/lib/views/verbs/create-view";
import { listViews } from "@/lib/views/verbs/list-views";

export const GET = defineRoute({
  operationId: "listViews",
  summary: "List the views of the catalogue",
  description: "Your own first, then those of your teams.",
  tag: "Catalogue",
  response: viewList,
  handle: (ctx) => listViews(ctx, {}),
});

export const POST = defineRoute({
  operationId: "createView",
  summary: "Save a view of the catalogue",
  description:
    "A view keeps the filters, the search and the order of the catalogue as the query of its address. With a team, all its members find it; that takes somebody who may publish there.",
  tag: "Catalogue",
  body: createViewInput,
  response: viewDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: async (ctx, { body }) => {
    const view = await createView(ctx, body);
    return reply(view, { headers: { location: `/api/v1/views/${view.id}` } });
  },
});
