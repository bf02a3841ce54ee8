import { cloudEventType, type EventType } from "@/lib/events/model/event-types";
import type { RegistryEvent } from "@/lib/events/model/registry-event";
import { TEST_TYPE } from "@/lib/webhooks/model";

/** An event as it goes out: CloudEvents 1.0, structured mode. */
export interface CloudEvent {
  specversion: "1.0";
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  datacontenttype: "application/json";
  /** The number of the audit entry (the `sequence` extension): what has a higher one happened later. */
  sequence?: string;
  /** What the event tells, with `url` and `actor`. */
  data: Readonly<Record<string, unknown>>;
}

/** The media type of what is sent. */
export const CLOUD_EVENT_TYPE = "application/cloudevents+json; charset=utf-8";

/** What webhooks are sent of an event; `baseUrl` is where the registry is. */
export function cloudEventOf(event: RegistryEvent, baseUrl: string): CloudEvent {
  const { id, type, subject, at, sequence, data, href, actor } = event;
  return {
    ...envelope(baseUrl, id, type, subject, at),
    sequence: sequence.toString(),
    data: { ...data, url: baseUrl + href, actor: { kind: actor.kind, name: actor.name } },
  };
}

/** What a webhook is sent when somebody tries it. */
export function testEventOf(given: {
  id: string;
  webhookId: string;
  at: Date;
  actor: { kind: string; name: string };
  baseUrl: string;
}): CloudEvent {
  const { id, webhookId, at, actor, baseUrl } = given;
  const data = { message: "This is a test.", url: `${baseUrl}/settings/webhooks/${webhookId}`, actor };
  return { ...envelope(baseUrl, id, TEST_TYPE, webhookId, at), data };
}

function envelope(source: string, id: string, type: EventType | typeof TEST_TYPE, subject: string, at: Date) {
  return {
    specversion: "1.0" as const,
    id,
    source,
    type: cloudEventType(type),
    subject,
    time: at.toISOString(),
    datacontenttype: "application/json" as const,
  };
}
