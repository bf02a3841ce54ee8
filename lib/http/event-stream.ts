/** One message of a stream of server-sent events. */
export interface ServerSentEvent {
  id: string;
  event: string;
  data: unknown;
}

/** How often a source is asked for more. */
const POLL_MS = 1_500;
/** A comment now and then, so that nothing between us and the caller takes a quiet stream for a dead one. */
const HEARTBEAT_MS = 15_000;
/** Then the caller has to come again, with Last-Event-ID: rights that ended meanwhile end here. */
const LIFETIME_MS = 15 * 60_000;

function written({ id, event, data }: ServerSentEvent): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/**
 * A stream of server-sent events (WHATWG HTML §9.2) of what `poll` gives, until the caller goes away, `poll` fails, or
 * the stream has lived long enough; a caller that comes again with the last id misses nothing.
 */
export function eventStream(signal: AbortSignal, poll: () => Promise<ServerSentEvent[]>): Response {
  const encoder = new TextEncoder();
  const began = Date.now();
  let lastSent = began;
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(encoder.encode(`retry: ${POLL_MS}\n\n`)),
    pull: async (stream) => {
      while (!signal.aborted && Date.now() - began < LIFETIME_MS) {
        const events = await poll().catch(() => null);
        if (events === null) break;
        const quiet = Date.now() - lastSent > HEARTBEAT_MS;
        const text = events.map(written).join("") || (quiet ? ": still here\n\n" : "");
        if (text) {
          lastSent = Date.now();
          stream.enqueue(encoder.encode(text));
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
      stream.close();
    },
  });
  const headers = { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" };
  return new Response(body, { headers });
}
