import { benchDiff } from "./diff/bench-diff";
import { benchCatalogue } from "./catalogue/bench-catalogue";
import { benchOtlp } from "./otlp/bench-otlp";
import { benchReviews } from "./reviews/bench-reviews";
import { benchScores } from "./scores/bench-scores";
import { benchService } from "./bench-service";

/** npm run bench: figures to compare within one run on one machine, never a test. `npm run bench -- diff` runs one part. */
const PARTS: Record<string, (options: readonly string[]) => Promise<void>> = {
  service: benchService,
  catalogue: benchCatalogue,
  diff: benchDiff,
  reviews: benchReviews,
  otlp: benchOtlp,
  scores: benchScores,
};

const asked = process.argv.slice(2);
const names = asked.filter((word) => !word.startsWith("--"));
const options = asked.filter((word) => word.startsWith("--"));
const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(`There is no part ${unknown}; there are ${Object.keys(PARTS).join(", ")}.`);
  process.exit(2);
}
for (const name of names.length > 0 ? names : Object.keys(PARTS)) {
  console.log(`== ${name}`);
  await PARTS[name]?.(options);
}
