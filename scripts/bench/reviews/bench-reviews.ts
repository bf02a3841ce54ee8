import os from "node:os";
import { parseArgs } from "node:util";
import { z } from "zod";
import { emptyEmbedded } from "@/scripts/bench/filled-database";
import { type BenchServer, startServer } from "@/scripts/bench/server";
import { type Asked, type Client, type Crew, makeCrew } from "./review-clients";
import { thingsDefinition } from "./things-definition";

const TEAM = "bench";
const TURNS = 5;

const optionsSchema = z.object({
  changes: z
    .string()
    .default("3,300,10000")
    .transform((text) => text.split(",").map(Number))
    .pipe(z.array(z.number().int().min(1).max(50_000)).min(1)),
  open: z.coerce.number().int().min(0).max(5_000).default(1_000),
});

/** What one kind of request took on one review; CPU of all the server's threads. */
interface Figure {
  ms: number;
  cpuMs: number | null;
  bytes: number;
  /** The longest that a health check took meanwhile. */
  longestWaitMs: number;
}

/**
 * npm run bench -- reviews: reviews of few and of many changes, each beside the smallest in the same run, and the list of
 * reviews with many open ones. Needs a build. `--changes=3,300` for other sizes, `--open=100` for a shorter list.
 */
export async function benchReviews(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { changes: { type: "string" }, open: { type: "string" } },
  });
  const { changes, open } = optionsSchema.parse(values);
  const database = emptyEmbedded();
  const server = await startServer(database);
  try {
    const crew = await makeCrew(server, TEAM);
    const base = new Map<string, Figure>();
    for (const count of changes) await benchReview(server, crew, count, base);
    if (open > 0) await benchLists(server, crew, open);
    const [load] = os.loadavg();
    console.log(`load of the machine at the end: ${(load ?? 0).toFixed(0)} on ${os.availableParallelism()} processors`);
  } finally {
    await server.stop();
    await database.close();
  }
}

async function figure(server: BenchServer, ask: () => Promise<Asked>, turns: number): Promise<Figure> {
  const asked: Asked[] = [];
  const cpuBefore = server.cpuMs();
  const waiting = watchHealth(server);
  for (let turn = 0; turn < turns; turn++) asked.push(await ask());
  const longestWaitMs = await waiting.end();
  const cpuAfter = server.cpuMs();
  asked.sort((a, b) => a.ms - b.ms);
  const middle = asked[Math.floor(asked.length / 2)];
  return {
    ms: middle?.ms ?? 0,
    bytes: middle?.bytes ?? 0,
    cpuMs: cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / turns,
    longestWaitMs,
  };
}

/** Asks for the service's health until told to end: what others feel of what is measured. */
function watchHealth(server: BenchServer): { end(): Promise<number> } {
  let isOver = false;
  let longest = 0;
  const watching = (async () => {
    while (!isOver) {
      const started = performance.now();
      await fetch(`${server.address}/healthz`).then((answer) => answer.arrayBuffer());
      longest = Math.max(longest, performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await watching;
      return longest;
    },
  };
}

function print(what: string, { ms, cpuMs, bytes, longestWaitMs }: Figure, base?: Figure): void {
  const round = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  const ratio = base ? `   × ${round(ms / base.ms)}` : "";
  const cpu = cpuMs === null ? "" : `   ${round(cpuMs)} ms of processor each`;
  const kilobytes = Math.round(bytes / 1024);
  console.log(
    `${what.padEnd(44)} ${round(ms)} ms${ratio}${cpu}   ${kilobytes} kB   /healthz meanwhile ≤ ${round(longestWaitMs)} ms`,
  );
}

const withId = z.object({ id: z.string() });
const idOf = ({ text }: Asked) => withId.parse(JSON.parse(text)).id;
const ask = (client: Client, api: string, version: string) =>
  client("/api/v1/reviews", { method: "POST", body: { api, version } });

/** An API whose version 1.0.0 is active. Answers how a definition is sent. */
async function makeApi({ registry, reviewer }: Crew, api: string, first: string) {
  await registry("/api/v1/apis", { method: "POST", body: { slug: api, name: api, team: TEAM } });
  const push = (version: string, document: string) =>
    registry(`/api/v1/apis/${api}/versions?version=${version}&revise=true`, { method: "POST", document });
  await push("1.0.0", first);
  const decision = { decision: "approve", note: "The first." };
  await reviewer(`/api/v1/reviews/${idOf(await ask(registry, api, "1.0.0"))}/decisions`, {
    method: "POST",
    body: decision,
  });
  return push;
}

async function benchReview(server: BenchServer, crew: Crew, count: number, base: Map<string, Figure>): Promise<void> {
  const { registry, reviewer, person } = crew;
  const api = `things-${count}`;
  const things = (version: string, stricter: number) => thingsDefinition({ version, operations: count + 1, stricter });
  const push = await makeApi(crew, api, things("1.0.0", 0));
  await push("1.1.0", things("1.1.0", count));
  const measured = async (what: string, turns: number, request: () => Promise<Asked>) => {
    const found = await figure(server, request, turns);
    print(`${what}, ${count} changes`, found, base.get(what));
    if (!base.has(what)) base.set(what, found);
  };
  let review = "";
  await measured("ask for a review", 1, async () => {
    const answer = await ask(registry, api, "1.1.0");
    review = idOf(answer);
    return answer;
  });
  await measured("review page (HTML), first", 1, () => person(`/reviews/${review}`));
  await measured("review page (HTML)", TURNS, () => person(`/reviews/${review}`));
  await measured("GET /reviews/{id}", TURNS, () => reviewer(`/api/v1/reviews/${review}`));
  await measured("gates of the version", TURNS, () => reviewer(`/api/v1/apis/${api}/versions/1.1.0/gates`));
  await measured("comment", TURNS, () => decide("comment"));
  await measured("approve", 1, () => decide("approve"));
  await measured("push a revision (approval looked at again)", 1, () => push("1.1.0", things("1.1.0", count + 1)));
  await measured("review page (HTML), an approval uncovered", TURNS, () => person(`/reviews/${review}`));
  await measured("judge a definition that is not stored", TURNS, () =>
    registry(`/api/v1/apis/${api}/gates?version=1.2.0`, { method: "POST", document: things("1.2.0", count) }),
  );

  function decide(decision: string): Promise<Asked> {
    const body = { decision, note: "Callers were told." };
    return reviewer(`/api/v1/reviews/${review}/decisions`, { method: "POST", body });
  }
}

/** Lists over many open reviews, each of a version of its own. */
async function benchLists(server: BenchServer, crew: Crew, open: number): Promise<void> {
  const { registry, reviewer, person } = crew;
  const things = (version: string) => thingsDefinition({ version, operations: 1, stricter: 0 });
  const push = await makeApi(crew, "many", things("1.0.0"));
  const report = (what: string, found: Figure) => print(`${what}, ${open} open reviews`, found);
  const last = `1.${open}.0`;
  for (let minor = 1; minor < open; minor++) {
    await push(`1.${minor}.0`, things(`1.${minor}.0`));
    await ask(registry, "many", `1.${minor}.0`);
  }
  await push(last, things(last));
  report("ask for one more", await figure(server, () => ask(registry, "many", last), 1));
  report("list of reviews", await figure(server, () => reviewer("/api/v1/reviews?state=live"), TURNS));
  report("those that wait for me", await figure(server, () => reviewer("/api/v1/reviews?reviewer=me"), TURNS));
  report("counts of reviews", await figure(server, () => reviewer("/api/v1/reviews/counts"), TURNS));
  report("reviews page (HTML)", await figure(server, () => person("/reviews"), TURNS));
}
