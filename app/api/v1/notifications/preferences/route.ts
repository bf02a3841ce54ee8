import { defineRoute } from "@/lib/http/define-route";
import { preferencesDto, preferencesInput } from "@/lib/notifications/schema";
import { getPreferences } from "@/lib/notifications/verbs/get-preferences";
import { setPreferences } from "@/lib/notifications/verbs/set-preferences";

export const GET = defineRoute({
  operationId: "getNotificationPreferences",
  summary: "How you are told",
  description: "The inbox has everything; mail has each kind at once (`soon`), once a day (`daily`) or not (`off`).",
  tag: "Notifications",
  response: preferencesDto,
  handle: (ctx) => getPreferences(ctx, {}),
});

export const PUT = defineRoute({
  operationId: "setNotificationPreferences",
  summary: "Choose how you are told",
  description: "Kinds that are not named stay as they are.",
  tag: "Notifications",
  body: preferencesInput,
  response: preferencesDto,
  handle: (ctx, { body }) => setPreferences(ctx, body),
});
