import busboy from "busboy";
import { RegistryError } from "@/lib/core/errors";
import { parseInput } from "@/lib/core/parse-input";
import { publishBody } from "@/lib/versions/schema";
import { entryNameOf } from "@/lib/specs/languages/entry-name";
import { mediaTypeOf, parseJsonBody } from "./body";

/** A definition as it came over HTTP, in whichever of the three forms. */
export interface PublishForm {
  entry: string;
  files: { name: string; bytes: Uint8Array }[];
  version?: string | undefined;
  format?: string | undefined;
  commit?: string | undefined;
  changelog?: string | undefined;
}

/** Media types that publishing takes (INTERFACE §2). */
export const PUBLISH_MEDIA_TYPES = [
  "application/yaml",
  "application/json",
  "text/plain",
  "application/x-yaml",
  "text/yaml",
  "application/vnd.oai.openapi",
  "application/vnd.oai.openapi+json",
  "application/vnd.aai.asyncapi+json",
  "application/vnd.aai.asyncapi+yaml",
  "application/schema+json",
  "application/graphql",
  "application/protobuf",
  "application/x-protobuf",
  "application/wsdl+xml",
  "application/xml",
  "text/xml",
  "multipart/form-data",
];

const MAX_FILES = 2_000;
/** A larger body is taken for a definition unless it begins as a wrapper: reading it here would hold up everybody else. */
const LARGE_BYTES = 256 * 1024;
const FIELDS = ["version", "format", "commit", "changelog"] as const;
const isField = (name: string): name is (typeof FIELDS)[number] => FIELDS.some((field) => field === name);

/** Reads the body of a publish: the raw document, `multipart/form-data`, or JSON that wraps a document. */
export async function readPublishForm(bytes: Uint8Array, request: Request): Promise<PublishForm> {
  const type = mediaTypeOf(request);
  if (type === "multipart/form-data") return readMultipart(bytes, request.headers.get("content-type") ?? "");
  if (!PUBLISH_MEDIA_TYPES.includes(type)) {
    throw new RegistryError(
      "unsupported_media_type",
      `A definition cannot be sent as ${type || "a body without a type"}.`,
      {
        fix: `Send it as one of ${PUBLISH_MEDIA_TYPES.slice(0, 3).join(", ")} or multipart/form-data.`,
      },
    );
  }
  if (type === "application/json") {
    const wrapped = unwrap(bytes);
    if (wrapped) return wrapped;
  }
  const name = entryNameOf(bytes, type.endsWith("json"));
  return { entry: name, files: [{ name, bytes }] };
}

/** `{version?, format?, document, …}`: told from a definition by its `document` and by having no key of a definition. */
function unwrap(bytes: Uint8Array): PublishForm | null {
  const head = new TextDecoder().decode(bytes.subarray(0, 4_096));
  if (!/^\s*\{/.test(head) || !bytesHold(bytes, '"document"')) return null;
  if (bytes.byteLength > LARGE_BYTES && !/^\s*\{\s*"(version|format|document|commit|changelog)"/.test(head))
    return null;
  let value: unknown;
  try {
    value = parseJsonBody(bytes);
  } catch {
    // Not JSON after all: let the parser of definitions say where it breaks off.
    return null;
  }
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "document")) return null;
  if (Object.hasOwn(value, "openapi") || Object.hasOwn(value, "swagger") || Object.hasOwn(value, "asyncapi"))
    return null;
  const { document, ...rest } = parseInput(publishBody, value, "The body");
  const written = new TextEncoder().encode(document);
  const name = entryNameOf(written);
  return { ...rest, entry: name, files: [{ name, bytes: written }] };
}

function bytesHold(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text);
}

function badForm(message: string, cause?: unknown): RegistryError {
  const fix = "Send one file as `entry` and the files it refers to as `files`, with their relative names.";
  return new RegistryError("malformed_request", message, { fix, ...(cause === undefined ? {} : { cause }) });
}

function readMultipart(bytes: Uint8Array, contentType: string): Promise<PublishForm> {
  return new Promise((resolve, reject) => {
    const form: Partial<PublishForm> & { files: PublishForm["files"] } = { files: [] };
    const fail = (cause: unknown) =>
      reject(cause instanceof RegistryError ? cause : badForm("The form cannot be read.", cause));
    let parser: busboy.Busboy;
    try {
      parser = busboy({
        headers: { "content-type": contentType },
        preservePath: true,
        limits: { files: MAX_FILES, fields: 20 },
      });
    } catch (cause) {
      fail(cause);
      return;
    }
    parser.on("file", (field, stream, info) => {
      const chunks: Buffer[] = [];
      // A file that breaks off fails on its own stream; unheard, that would end the process.
      stream.on("error", fail);
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (field !== "entry" && field !== "files")
          return fail(badForm(`The form has a file field ${field.slice(0, 60)}, which is not known.`));
        if (field === "entry" && form.entry !== undefined) return fail(badForm("The form has more than one entry."));
        const name = info.filename || (field === "entry" ? entryNameOf(Buffer.concat(chunks)) : "");
        if (!name) return fail(badForm("A file of the form has no name."));
        if (form.files.some((file) => file.name === name))
          return fail(badForm(`The form has two files ${name.slice(0, 200)}.`));
        if (field === "entry") form.entry = name;
        form.files.push({ name, bytes: Buffer.concat(chunks) });
      });
    });
    parser.on("field", (name, value, info) => {
      if (!isField(name)) fail(badForm(`The form has a field ${name.slice(0, 60)}, which is not known.`));
      else if (form[name] !== undefined) fail(badForm(`The form has its field ${name} twice.`));
      else if (info.valueTruncated) fail(badForm(`The field ${name} of the form is too long.`));
      else form[name] = value;
    });
    parser.on("fieldsLimit", () => fail(badForm("The form has too many fields.")));
    parser.on("filesLimit", () => fail(badForm(`The form has more than ${MAX_FILES} files.`)));
    parser.on("error", fail);
    parser.on("close", () => {
      if (form.entry === undefined) fail(badForm("The form has no entry."));
      else resolve({ ...form, entry: form.entry });
    });
    parser.end(bytes);
  });
}
