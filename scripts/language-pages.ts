// node --import tsx scripts/language-pages.ts: docs/languages/README.md, made of what is registered for each language. With
// --check it only says whether the page is as it should be.
import fs from "node:fs";
import path from "node:path";
import { languagesPage } from "@/lib/coverage/model/languages-page";

const folder = path.resolve(import.meta.dirname, "../docs/languages");
const file = path.join(folder, "README.md");
const wanted = languagesPage((format) => fs.existsSync(path.join(folder, `${format}.md`)));
const isRight = fs.existsSync(file) && fs.readFileSync(file, "utf8") === wanted;
if (process.argv.includes("--check")) {
  if (!isRight) {
    console.error(
      "docs/languages/README.md is not what is registered: run node --import tsx scripts/language-pages.ts",
    );
    process.exit(1);
  }
} else if (!isRight) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(file, wanted);
}
