// npm start: from whatever state the clone is in to a running service. Services should run this file itself, since a
// signal to npm does not reach what npm started.
import { problemOfAddress, problemOfEnvironment } from "./check-environment.mjs";
import { build, bundle, install } from "./prepare.mjs";
import { main, requireNode, run, server, start, typescript } from "./steps.mjs";

const port = process.env.PORT || "3000";
const host = process.env.HOST || "127.0.0.1";

/** Where this machine reaches the service, whatever it listens on. */
function localAddress() {
  const reachable = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}

async function isReady(address) {
  try {
    const answer = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5_000) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Resolves when the service answers, or when it has ended. */
async function announce(ended) {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    if (await isReady(localAddress())) {
      console.log(`\nConcordat is at ${process.env.CONCORDAT_BASE_URL || localAddress()}\nStop it with Ctrl+C.\n`);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function serve() {
  console.log("· serving …");
  const { ended } = start(server(host, port), {
    NODE_ENV: "production",
    NEXT_MANUAL_SIG_HANDLE: "1",
  });
  await announce(ended);
  const { code, stopped } = await ended;
  process.exit(stopped ? 0 : code);
}

await main(async () => {
  requireNode();
  const problem = problemOfEnvironment(process.env) ?? (await problemOfAddress(host, port));
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  await install();
  const settings = await start(typescript("scripts/check-settings.ts")).ended;
  if (settings.code !== 0) process.exit(1);
  await bundle();
  await build();
  await run("database", typescript("scripts/seed.ts"));
  await serve();
});
