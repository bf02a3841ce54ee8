import { parentPort } from "node:worker_threads";
import { OtlpError } from "@/lib/otlp/model";
import type { Numbered, TelemetryMessage, TelemetryReply } from "./telemetry-protocol";
import { TelemetrySession } from "./telemetry-session";

const session = new TelemetrySession(Date.now());

function perform(message: TelemetryMessage): unknown {
  if (message.kind === "read") return session.read(message);
  if (message.kind === "gather") return session.gather(message.batches);
  session.settle(message.batches, message.stored);
  return null;
}

function replyTo({ number, message }: Numbered<TelemetryMessage>): TelemetryReply {
  try {
    return { number, value: perform(message) };
  } catch (error) {
    if (error instanceof OtlpError) return { number, refusal: { reason: error.reason, message: error.message } };
    return { number, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on("message", (asked: Numbered<TelemetryMessage>) => parentPort?.postMessage(replyTo(asked)));
