import { z } from "zod";
import { originName } from "@/lib/consumers/schema/apply";
import { BACKSTAGE_RULES } from "./model";

/** Where the definitions of exported APIs are: at their addresses here, in the text itself, or in files beside it. */
export const DEFINITION_PLACES = ["link", "inline", "file"] as const;

export const exportFilter = z.strictObject({
  team: z.string().max(60).optional(),
  definitions: z.enum(DEFINITION_PLACES).default("link"),
});

export const importQuery = z.strictObject({
  source: originName.optional(),
  dryRun: z.enum(["true", "false"]).optional(),
});

/** Catalogue files as JSON, with the names that findings give back. */
export const catalogFiles = z.strictObject({
  files: z
    .array(z.strictObject({ name: z.string().min(1).max(500), text: z.string() }))
    .min(1)
    .max(2_000),
});

export const RELATION_RULES = [
  ...BACKSTAGE_RULES,
  "backstage-api-unknown",
  "backstage-team-unknown",
  "backstage-not-allowed",
  "backstage-no-relations",
  "backstage-operation-unknown",
] as const;

export const relationFindingDto = z.strictObject({
  rule: z.enum(RELATION_RULES),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  file: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  pointer: z.string(),
});
export type RelationFindingDto = z.output<typeof relationFindingDto>;

/** What taking over a catalogue's relations did, or would do. */
export const importedRelationsDto = z.strictObject({
  source: z.string(),
  dryRun: z.boolean(),
  /** Consumers that were made. */
  created: z.array(z.string()),
  /** Consumers whose fields or relations are other now. */
  changed: z.array(z.string()),
  unchanged: z.array(z.string()),
  dependencies: z.strictObject({
    added: z.number().int(),
    changed: z.number().int(),
    removed: z.number().int(),
    unchanged: z.number().int(),
  }),
  findings: z.array(relationFindingDto),
});
export type ImportedRelationsDto = z.output<typeof importedRelationsDto>;
