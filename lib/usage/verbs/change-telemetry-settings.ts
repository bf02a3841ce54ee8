import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { mayNameConsumer } from "@/lib/otlp/consumer-attributes";
import { readSetting, writeSetting } from "@/lib/settings/verbs/setting";
import { telemetrySettingsInput } from "@/lib/usage/schema/telemetry";
import { ATTRIBUTES_SETTING, attributesOf, forgetTelemetrySettings } from "./get-telemetry-settings";

/** Changes which attributes say who calls. Those that hold people or secrets are refused: `invalid_input`. */
export const changeTelemetrySettings = defineMutation({
  action: "telemetry.change",
  input: telemetrySettingsInput,
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (tx, input) => {
    const consumerAttributes = [...new Set(input.consumerAttributes.map((one) => one.trim().toLowerCase()))];
    for (const [index, one] of consumerAttributes.entries()) {
      if (mayNameConsumer(one)) continue;
      throw new RegistryError("invalid_input", `${one} cannot say which program calls.`, {
        fix: "Name an attribute that holds the name of a program; none that holds people, addresses or secrets.",
        violations: [{ pointer: `/consumerAttributes/${index}`, message: "is not read" }],
      });
    }
    const before = { consumerAttributes: attributesOf(await readSetting(tx, ATTRIBUTES_SETTING)) };
    await writeSetting(tx, ATTRIBUTES_SETTING, JSON.stringify(consumerAttributes));
    forgetTelemetrySettings();
    const after = { consumerAttributes };
    return {
      result: after,
      audit: { entity: "telemetry", entityId: "telemetry", entityName: "telemetry", before, after },
    };
  },
});
