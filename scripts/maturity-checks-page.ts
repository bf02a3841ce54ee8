// docs/maturity-checks.md, made of the checks. With --check it only says whether it is as it should be.
import fs from "node:fs";
import path from "node:path";
import { checksPage } from "@/lib/maturity/checks-page";

const file = path.resolve(import.meta.dirname, "../docs/maturity-checks.md");
const wanted = checksPage();
if (process.argv.includes("--check")) {
  if (!fs.existsSync(file) || fs.readFileSync(file, "utf8") !== wanted) {
    console.error(
      "docs/maturity-checks.md is not what the checks say: node --import tsx scripts/maturity-checks-page.ts",
    );
    process.exit(1);
  }
} else {
  fs.writeFileSync(file, wanted);
  console.log("docs/maturity-checks.md written");
}
