import { defineRoute } from "@/lib/http/define-route";
import { telemetryDto, telemetrySettingsDto, telemetrySettingsInput } from "@/lib/usage/schema/telemetry";
import { changeTelemetrySettings } from "@/lib/usage/verbs/change-telemetry-settings";
import { getTelemetry } from "@/lib/usage/verbs/get-telemetry";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getTelemetry",
  summary: "How telemetry is doing",
  description:
    "What came in 30 days and what became of it, services that no API goes by, aliases, and the attributes that say who calls.",
  tag: "Usage",
  response: telemetryDto,
  handle: (ctx) => getTelemetry(ctx, {}),
});

/** Administrators only. */
export const PATCH = defineRoute({
  operationId: "changeTelemetry",
  summary: "Change which attributes say who calls",
  description: "The first that a call has counts. Those that hold people, addresses or secrets are refused.",
  tag: "Usage",
  body: telemetrySettingsInput,
  response: telemetrySettingsDto,
  handle: (ctx, { body }) => changeTelemetrySettings(ctx, body),
});
