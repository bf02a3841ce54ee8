import { EXIT } from "./world";
import { runCli } from "./run-cli";

const asked = process.argv.slice(2);

// A pipe that is closed early (`concordat diff … | head`) is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = EXIT.failed;
process.exitCode = await runCli(asked, {
  cwd: process.cwd(),
  environment: process.env,
  input: () => process.stdin,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTerminal: process.stdout.isTTY && process.env.NO_COLOR === undefined,
  isWatched: process.stderr.isTTY,
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});
