import fs from "node:fs";
import path from "node:path";
import { load } from "js-yaml";
import { z } from "zod";
import { madeDocument } from "./large-document";

/** Two versions of one definition, written as JSON text, so that every tool reads the same. */
export interface Pair {
  name: string;
  from: string;
  to: string;
  bytes: number;
}

const manifestSchema = z.object({
  apis: z.array(
    z.object({
      slug: z.string(),
      format: z.string(),
      versions: z.array(z.object({ version: z.string(), file: z.string(), bytes: z.number() })),
    }),
  ),
});

/** Pairs beside the manifest: the files of each folder in `large`, in the order of their names. */
function* largePairs(corpus: string): Generator<{ name: string; from: string; to: string }> {
  const large = path.join(corpus, "large");
  if (!fs.existsSync(large)) return;
  for (const folder of fs.readdirSync(large)) {
    const names = fs.readdirSync(path.join(large, folder)).filter((name) => name.endsWith(".json"));
    const files = names.sort().map((name) => path.join(large, folder, name));
    for (const [index, to] of files.slice(1).entries()) {
      const from = files[index];
      if (from) yield { name: `${folder} ${path.basename(from)} → ${path.basename(to)}`, from, to };
    }
  }
}

const MEBIBYTE = 1024 * 1024;

/** The successive pairs of the corpus, largest first. */
function* realPairs(corpus: string): Generator<{ name: string; from: string; to: string }> {
  const manifest = path.join(corpus, "manifest.json");
  if (!fs.existsSync(manifest)) return;
  const { apis } = manifestSchema.parse(JSON.parse(fs.readFileSync(manifest, "utf8")));
  const pairs = apis
    .filter(({ format }) => format === "openapi")
    .flatMap(({ slug, versions }) =>
      versions.slice(1).flatMap((to, index) => {
        const from = versions[index];
        return from ? [{ name: `${slug} ${from.version} → ${to.version}`, from, to }] : [];
      }),
    )
    .sort((a, b) => b.from.bytes + b.to.bytes - a.from.bytes - a.to.bytes);
  for (const { name, from, to } of pairs) {
    yield { name, from: path.join(corpus, from.file), to: path.join(corpus, to.file) };
  }
}

/** As JSON without duplicate keys, which not every tool reads; undefined where it is YAML that a strict reader refuses. */
function asJson(file: string): string | undefined {
  const text = fs.readFileSync(file, "utf8");
  try {
    return JSON.stringify(file.endsWith(".json") ? JSON.parse(text) : load(text));
  } catch {
    return undefined;
  }
}

/** Writes the pairs to compare into a folder: the largest real ones, and one that is made, of `madeMegabytes` a side. */
export function writePairs(folder: string, count: number, madeMegabytes: number): Pair[] {
  const pairs: Pair[] = [];
  const write = (name: string, from: string, to: string) => {
    const at = (side: string) => path.join(folder, `${pairs.length}-${side}.json`);
    fs.writeFileSync(at("from"), from);
    fs.writeFileSync(at("to"), to);
    pairs.push({ name, from: at("from"), to: at("to"), bytes: Buffer.byteLength(from) + Buffer.byteLength(to) });
  };
  const corpus = process.env.CONCORDAT_CORPUS ?? "../shared/fixtures";
  for (const { name, from, to } of [...largePairs(corpus), ...realPairs(corpus)]) {
    if (pairs.length >= count) break;
    const [older, newer] = [asJson(from), asJson(to)];
    if (older !== undefined && newer !== undefined) write(name, older, newer);
  }
  if (madeMegabytes > 0) {
    const made = madeDocument(madeMegabytes * MEBIBYTE);
    write(`made, ${madeMegabytes} MB a side`, made, made.replaceAll('"maxLength":107', '"maxLength":57'));
  }
  return pairs;
}
