/** Requests that are being answered, over all copies of this module that the bundler makes. */
const store = globalThis as typeof globalThis & { concordatInFlight?: { count: number } };
const LOOK_EVERY_MS = 50;

function counter(): { count: number } {
  store.concordatInFlight ??= { count: 0 };
  return store.concordatInFlight;
}

/** Runs a request's work and counts it as under way meanwhile. */
export async function whileInFlight<T>(work: () => Promise<T>): Promise<T> {
  const requests = counter();
  requests.count++;
  try {
    return await work();
  } finally {
    requests.count--;
  }
}

/** Resolves when nothing is under way any more, or after a while: what is open then is a stream, or stuck. */
export async function untilIdle(atMostMs: number): Promise<void> {
  const until = Date.now() + atMostMs;
  while (counter().count > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}
