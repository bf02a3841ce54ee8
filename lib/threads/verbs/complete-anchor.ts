import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { Anchor } from "@/lib/threads/model";
import { fieldAddress } from "@/lib/threads/model/field-address";
import type { AnchorInput } from "@/lib/threads/schema";
import { readFields, readFindings, readOperations } from "@/lib/threads/store/revision-rows";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { readChanges } from "./read-revision";

function refuse(pointer: string, message: string): never {
  throw new RegistryError("invalid_input", "There is no such place in this revision.", {
    fix: "Take fingerprints and keys from the review's findings, changes and operations as they are now.",
    violations: [{ pointer, message }],
  });
}

async function completeOperation(ctx: ServiceContext, version: LifecycleVersion, operation: string): Promise<Anchor> {
  const found = (await readOperations(ctx.access, version.id)).find(({ key }) => key === operation);
  if (!found) refuse("/anchor/operation", "not an operation of this version");
  const { operationId } = found;
  return { kind: "operation", operation, ...(operationId === null ? {} : { operationId }) };
}

async function completeField(
  ctx: ServiceContext,
  version: LifecycleVersion,
  { owner, path }: Extract<AnchorInput, { kind: "field" }>,
): Promise<Anchor> {
  const fields = await readFields(ctx.access, version.id, { names: path.slice(-1), owners: [owner] });
  const wanted = JSON.stringify(path);
  if (!fields.some((field) => JSON.stringify(fieldAddress(field).path) === wanted)) {
    refuse("/anchor/path", "not a field of this version");
  }
  const home = (await readOperations(ctx.access, version.id)).find(({ key }) => key === owner);
  const id = home?.operationId ?? null;
  return { kind: "field", owner, path, ...(id === null ? {} : { operationId: id }) };
}

async function completeFinding(ctx: ServiceContext, version: LifecycleVersion, fingerprint: string) {
  const [found] = await readFindings(ctx.access, version.id, { fingerprints: [fingerprint], messages: [] });
  if (!found) return undefined;
  const { rule, operation, message } = found;
  return { kind: "finding" as const, fingerprint, rule, message, ...(operation === null ? {} : { operation }) };
}

async function completeChange(ctx: ServiceContext, version: LifecycleVersion, fingerprint: string) {
  const found = (await readChanges(ctx, version))?.find((change) => change.fingerprint === fingerprint);
  if (!found) return undefined;
  const { id: rule, operation, message } = found;
  return { kind: "change" as const, fingerprint, rule, message, ...(operation === null ? {} : { operation }) };
}

/**
 * An anchor with all that finds it again, and tells of it once it is gone. Throws `invalid_input` for what is not in the
 * version now. Slow where it is a change: never inside a transaction.
 */
export async function completeAnchor(
  ctx: ServiceContext,
  version: LifecycleVersion,
  anchor: AnchorInput,
): Promise<Anchor> {
  switch (anchor.kind) {
    case "review":
      return anchor;
    case "operation":
      return completeOperation(ctx, version, anchor.operation);
    case "field":
      return completeField(ctx, version, anchor);
    case "finding":
      return (
        (await completeFinding(ctx, version, anchor.fingerprint)) ??
        refuse("/anchor/fingerprint", "not a finding of this version")
      );
    case "change":
      return (
        (await completeChange(ctx, version, anchor.fingerprint)) ??
        refuse("/anchor/fingerprint", "not a change of this version")
      );
  }
}

/** What a bare fingerprint is about; a change that is not there where it is neither. Slow as above. */
export async function anchorOfFingerprint(
  ctx: ServiceContext,
  version: LifecycleVersion,
  fingerprint: string | undefined,
): Promise<Anchor> {
  if (fingerprint === undefined) return { kind: "review" };
  return (
    (await completeFinding(ctx, version, fingerprint)) ??
    (await completeChange(ctx, version, fingerprint)) ?? { kind: "change", fingerprint }
  );
}
