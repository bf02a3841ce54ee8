// npm run dev: the bundles and the pages, made again as their sources change.
import { problemOfEnvironment } from "./check-environment.mjs";
import { bundle, install } from "./prepare.mjs";
import { main, requireNode, run, start, tool, typescript } from "./steps.mjs";

await main(async () => {
  requireNode();
  const problem = problemOfEnvironment(process.env);
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  await install();
  await bundle();
  await run("database", typescript("scripts/seed.ts"));
  const bundles = start([process.execPath, "scripts/bundle.mjs", "--watch"]);
  const host = process.env.HOST || "127.0.0.1";
  const pages = start(tool("next/dist/bin/next", "dev", "-H", host, "-p", process.env.PORT || "3000"), {
    NEXT_MANUAL_SIG_HANDLE: "1",
  });
  const { code, stopped } = await Promise.race([bundles.ended, pages.ended]);
  bundles.child.kill();
  pages.child.kill();
  process.exit(stopped ? 0 : code);
});
