import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { processorMs } from "@/lib/core/testing/processor-ms";
import { DEFAULT_ZIP_LIMITS, readZip, type ZipLimits, ZipError } from "./read-zip";

interface Entry {
  name: string;
  content?: Uint8Array;
  /** What the archive claims, in place of the truth. */
  claims?: { size?: number; flags?: number; mode?: number; method?: number };
}

/** An archive as a program with bad intentions would write it. */
function forged(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = new Uint8Array(), claims = {} } of entries) {
    const packed = deflateRawSync(content);
    const { size = content.byteLength, flags = 0x800, mode = 0o100644, method = 8 } = claims;
    const nameBytes = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(packed.byteLength, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(nameBytes.byteLength, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), shared, nameBytes, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002"), Buffer.from([20, 3]), shared, rest, nameBytes);
    parts.push(local);
    offset += local.byteLength;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length & 0xffff, 4);
  end.writeUInt16LE(entries.length & 0xffff, 6);
  end.writeUInt32LE(central.byteLength, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from("PK\u0005\u0006"), end]);
}

const text = (value: string) => new TextEncoder().encode(value);
const small: ZipLimits = { ...DEFAULT_ZIP_LIMITS, maxFileBytes: 3_000_000, maxTotalBytes: 5_000_000 };

async function honest(files: Record<string, string>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.addEmptyDirectory("folder/");
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

describe("an archive", () => {
  it("gives its YAML and JSON files, and says what else is in it", async () => {
    const { files, leftOut } = await readZip(
      await honest({ "a/b.yaml": "x: 1", "c.json": "{}", "readme.md": "#", "inner.zip": "PK", ".git/x.yaml": "x" }),
    );
    expect([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ["a/b.yaml", "x: 1"],
      ["c.json", "{}"],
    ]);
    expect(leftOut.map(({ file, reason }) => [file, reason])).toEqual([
      ["readme.md", "not-a-definition"],
      ["inner.zip", "nested-archive"],
      [".git/x.yaml", "not-a-definition"],
    ]);
  });

  it("leaves out symbolic links, what is encrypted, packed in an unknown way, or too large", async () => {
    const { files, leftOut } = await readZip(
      forged([
        { name: "link.yaml", content: text("/etc/passwd"), claims: { mode: 0o120777 } },
        { name: "secret.yaml", content: text("x"), claims: { flags: 0x801 } },
        { name: "odd.yaml", content: text("x"), claims: { method: 99 } },
        { name: "large.yaml", content: text("x"), claims: { size: 4_000_000 } },
        { name: "fine.yaml", content: text("x: 1") },
      ]),
      small,
    );
    expect([...files.keys()]).toEqual(["fine.yaml"]);
    expect(leftOut.map(({ file, reason }) => [file, reason])).toEqual([
      ["link.yaml", "symbolic-link"],
      ["secret.yaml", "encrypted"],
      ["odd.yaml", "not-read"],
      ["large.yaml", "too-large"],
    ]);
  });
});

describe("an archive is refused", () => {
  it.each<[string, Uint8Array]>([
    ["that is none", text("openapi: 3.0.0")],
    ["that breaks off", forged([{ name: "a.yaml", content: text("x".repeat(100)) }]).subarray(0, 60)],
    ["with a name that leads outside", forged([{ name: "../../etc/x.yaml", content: text("x") }])],
    ["with an absolute name", forged([{ name: "/etc/x.yaml", content: text("x") }])],
    ["with a drive letter", forged([{ name: "C:/x.yaml", content: text("x") }])],
    ["with a backslash", forged([{ name: "..\\x.yaml", content: text("x") }])],
    ["with a name twice", forged([{ name: "a.yaml" }, { name: "./a.yaml" }])],
    ["that unpacks to much more than its size", forged([{ name: "a.yaml", content: new Uint8Array(2_000_000) }])],
    [
      "with a file larger than it says",
      forged([{ name: "a.yaml", content: new Uint8Array(900_000), claims: { size: 10 } }]),
    ],
    ["with a file smaller than it says", forged([{ name: "a.yaml", content: text("x"), claims: { size: 900_000 } }])],
  ])("%s", async (_what, bytes) => {
    await expect(readZip(bytes, small)).rejects.toBeInstanceOf(ZipError);
  });

  it("that holds more than the limit, all files together", async () => {
    const content = Uint8Array.from({ length: 900_000 }, (_, index) => (index * 7919) % 251);
    const entries = Array.from({ length: 7 }, (_, n) => ({ name: `${n}.yaml`, content }));
    await expect(readZip(forged(entries), small)).rejects.toThrow(/more than 4 MB/);
  });

  it("for 60,000 files, before one is read", async () => {
    const entries = Array.from({ length: 60_000 }, (_, n) => ({ name: `${n}.yaml` }));
    const bytes = forged(entries);
    const started = processorMs();
    await expect(readZip(bytes)).rejects.toThrow(/60000 files/);
    expect(processorMs() - started).toBeLessThan(1_000);
  });
});
