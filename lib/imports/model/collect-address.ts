import { nameDefinitionFiles, readBackstageTargets } from "./backstage-targets";
import { type CatalogIndex, type IndexedApi, readCatalogIndex } from "./catalog-index";
import { extensionOf, isDefinitionName } from "@/lib/specs/definition-extensions";
import { entryNameOf } from "@/lib/specs/languages/entry-name";
import { relativeName } from "./file-names";
import { fileSet } from "./file-set";
import { glanceAt } from "@/lib/specs/languages/glance";
import type { ImportPlan, LeftOut, PlanFiles } from "./import-plan";
import type { ImportKind } from "@/lib/imports/model";
import { apiSlugOf } from "./names";
import { planIndex } from "./plan-index";
import { settled } from "./plan-import";
import { leadsIn } from "@/lib/specs/source/leads";

/** An answer from outside: its bytes, and the address that gave them after all redirects. */
export interface Fetched {
  bytes: Uint8Array;
  url: string;
}

/** Fetches one address, where that is allowed. Throws an Error whose message is for people. */
export type Fetcher = (url: string) => Promise<Fetched>;

/** What was found behind an address. `plan` is absent where the files say themselves what they are. */
export interface Collected {
  kind: Exclude<ImportKind, "upload">;
  files: PlanFiles;
  plan?: ImportPlan;
  leftOut: LeftOut[];
}

/** Bounds of one collection: a catalogue that points at more is brought in in parts. */
export const COLLECT_LIMITS = { addresses: 500, totalBytes: 256 * 1024 * 1024, indexes: 20 } as const;

/** Collects what an address leads to: one definition, or everything that an index or a Backstage catalogue names. */
export async function collectAddress(
  address: string,
  fetcher: Fetcher,
  onFetched: (count: number) => Promise<void> = async () => undefined,
): Promise<Collected> {
  const gatherer = new Gatherer(fetcher, onFetched);
  const first = await gatherer.fetchFirst(address);
  const index = readCatalogIndex(first.name, first.bytes);
  if (index) return gatherer.index(index, first);
  if (/^apiVersion:[ \t]*["']?[\w.]*backstage\.io\//m.test(new TextDecoder().decode(first.bytes.subarray(0, 65_536)))) {
    return gatherer.backstage(first);
  }
  const { title } = glanceAt(first.bytes);
  const last =
    new URL(first.url).pathname
      .replace(/\.[^./]*$/, "")
      .split("/")
      .findLast(Boolean) ?? "api";
  const slug = apiSlugOf(title ?? "") || apiSlugOf(last) || "api";
  const api = { slug, name: title ?? last, description: null, tags: [], version: null, address: first.url };
  return gatherer.planned("definition", [{ api, url: first.url }]);
}

interface Held extends Fetched {
  name: string;
}

class Gatherer {
  private readonly byUrl = new Map<string, Held>();
  private readonly byName = new Map<string, Uint8Array>();
  private readonly leftOut: LeftOut[] = [];
  private total = 0;

  constructor(
    private readonly fetcher: Fetcher,
    private readonly onFetched: (count: number) => Promise<void>,
  ) {}

  /** The address itself: without it there is nothing. */
  async fetchFirst(url: string): Promise<Held> {
    return this.hold(url, await this.fetcher(url));
  }

  /** Another address; undefined, and noted, where it does not come. */
  private async tryFetch(url: string): Promise<Held | undefined> {
    const known = this.byUrl.get(withoutHash(url));
    if (known) return known;
    if (this.byUrl.size >= COLLECT_LIMITS.addresses || this.total >= COLLECT_LIMITS.totalBytes) {
      this.leftOut.push({ file: url, reason: "not-read", detail: "The source points at too much for one import." });
      return undefined;
    }
    try {
      return this.hold(url, await this.fetcher(url));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.leftOut.push({ file: url, reason: "not-read", detail: error.message });
      return undefined;
    }
  }

  private async hold(asked: string, fetched: Fetched): Promise<Held> {
    const held = { ...fetched, name: this.freeName(fetched) };
    this.byUrl.set(withoutHash(asked), held);
    this.byUrl.set(withoutHash(fetched.url), held);
    this.byName.set(held.name, held.bytes);
    this.total += held.bytes.byteLength;
    await this.onFetched(this.byName.size);
    return held;
  }

  private freeName({ url, bytes }: Fetched): string {
    const { host, pathname } = new URL(url);
    const path = `${host.replaceAll(/[^\w.-]/g, "_")}${decoded(pathname)}`;
    const ending = extensionOf(entryNameOf(bytes));
    const base = relativeName(path) ?? "document";
    const name = isDefinitionName(base) ? base : `${base}.${ending}`;
    if (!this.byName.has(name)) return name;
    return `${this.byName.size}/${name}`;
  }

  /** Everything that a definition refers to at its own origin, by relative references. */
  private async fetchReferences(from: Held): Promise<void> {
    const pending = [from];
    const seen = new Set<string>();
    for (let held = pending.pop(); held; held = pending.pop()) {
      if (seen.has(held.name)) continue;
      seen.add(held.name);
      for (const reference of leadsIn(held.name, new TextDecoder().decode(held.bytes)).relative) {
        const target = relativeAddress(reference, held.url);
        const next = target === null ? undefined : await this.tryFetch(target);
        if (next) pending.push(next);
      }
    }
  }

  async planned(kind: Collected["kind"], found: { api: IndexedApi; url: string }[]): Promise<Collected> {
    const names = new Map<string, string>();
    for (const { url } of found) {
      const held = await this.tryFetch(url);
      if (!held) continue;
      names.set(url, held.name);
      await this.fetchReferences(held);
    }
    const files = fileSet(this.byName);
    const apis = found.map(({ api, url }) => ({ ...api, address: url }));
    const plan = planIndex(apis, files, (address) => files.find(names.get(address) ?? ""));
    // What could not be fetched is noted already, with its reason.
    const leftOut = this.leftOut;
    return { kind, files, plan: settled({ items: plan.items, leftOut: [], made: [] }), leftOut };
  }

  async index(first: CatalogIndex, at: Held): Promise<Collected> {
    const found: { api: IndexedApi; url: string }[] = [];
    const pending = [{ index: first, base: at.url }];
    const seen = new Set<string>([at.name]);
    for (let next = pending.shift(); next; next = pending.shift()) {
      for (const api of next.index.apis) {
        const url = absolute(api.address, next.base);
        if (url) found.push({ api, url });
      }
      for (const include of next.index.includes) {
        const url = absolute(include, next.base);
        const held = url && seen.size < COLLECT_LIMITS.indexes ? await this.tryFetch(url) : undefined;
        if (!held || seen.has(held.name)) continue;
        seen.add(held.name);
        const index = readCatalogIndex(held.name, held.bytes);
        if (index) pending.push({ index, base: held.url });
      }
    }
    return this.planned(first.kind, found);
  }

  async backstage(first: Held): Promise<Collected> {
    const pending: Held[] = [first];
    const seen = new Set<string>();
    const catalogs = new Set<string>();
    for (let held = pending.pop(); held; held = pending.pop()) {
      if (seen.has(held.name)) continue;
      seen.add(held.name);
      const targets = readBackstageTargets(new TextDecoder().decode(held.bytes));
      catalogs.add(held.name);
      for (const target of targets.definitions) {
        const url = relativeAddress(target, held.url);
        const definition = url ? await this.tryFetch(url) : undefined;
        if (definition) await this.fetchReferences(definition);
      }
      for (const target of targets.catalogs) {
        const url = relativeAddress(target, held.url);
        const catalog = url ? await this.tryFetch(url) : undefined;
        if (catalog) pending.push(catalog);
      }
    }
    const fileAt = (address: string) => this.byUrl.get(withoutHash(new URL(address).href))?.name;
    return { kind: "backstage", files: fileSet(asCatalogs(this.byName, catalogs, fileAt)), leftOut: this.leftOut };
  }
}

/**
 * The files with the ending by which a catalogue is known, in the folder in which they lie; what they point at by address
 * is named as the file that it became.
 */
function asCatalogs(
  files: ReadonlyMap<string, Uint8Array>,
  catalogs: ReadonlySet<string>,
  fileAt: (address: string) => string | undefined,
): Map<string, Uint8Array> {
  return new Map(
    [...files].map(([name, bytes]) => {
      if (!catalogs.has(name)) return [name, bytes];
      const up = "../".repeat(name.split("/").length - 1) || "./";
      const text = nameDefinitionFiles(new TextDecoder().decode(bytes), (address) => {
        const file = URL.canParse(address) ? fileAt(address) : undefined;
        return file && up + encodeURI(file);
      });
      const known = `${name.replace(/(\.catalog-info|catalog-info)?\.(ya?ml|json)$/i, "")}.catalog-info.yaml`;
      return [known, new TextEncoder().encode(text)];
    }),
  );
}

const withoutHash = (url: string) => url.replace(/#.*$/, "");

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function absolute(address: string, base: string): string | null {
  return URL.canParse(address, base) ? withoutHash(new URL(address, base).href) : null;
}

/** The address that a relative reference means; null where it leads to another origin. */
function relativeAddress(reference: string, base: string): string | null {
  const url = absolute(reference, base);
  return url && new URL(url).origin === new URL(base).origin ? url : null;
}
