import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { DEFAULT_CONSUMER_ATTRIBUTES, mayNameConsumer } from "@/lib/otlp/consumer-attributes";
import { readSetting } from "@/lib/settings/verbs/setting";

/** Where the list is kept. */
export const ATTRIBUTES_SETTING = "telemetry.consumer-attributes";
const REREAD_MS = 5_000;
const stored = z.array(z.string());

let kept: { readAt: number; text: string | null } | null = null;

/** Which attributes of telemetry say who calls, in their order. Read anew after 5 seconds: every export asks. */
export async function getTelemetrySettings(ctx: ServiceContext): Promise<{ consumerAttributes: readonly string[] }> {
  const at = performance.now();
  if (!kept || at - kept.readAt > REREAD_MS) kept = { readAt: at, text: await readSetting(ctx, ATTRIBUTES_SETTING) };
  return { consumerAttributes: attributesOf(kept.text) };
}

/** The list as it is kept; the usual one where nobody set another. */
export function attributesOf(text: string | null): readonly string[] {
  if (text === null) return DEFAULT_CONSUMER_ATTRIBUTES;
  const read = stored.safeParse(JSON.parse(text));
  return read.success ? read.data.filter(mayNameConsumer) : DEFAULT_CONSUMER_ATTRIBUTES;
}

/** Lets the next one that asks see what was changed by this process. */
export function forgetTelemetrySettings(): void {
  kept = null;
}
